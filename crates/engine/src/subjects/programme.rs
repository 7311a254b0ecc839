//! All that is known of one programme: the fold of its happenings.

use alloc::collections::{BTreeMap, BTreeSet};

use super::appointment::Appointment;
use super::charter::Charters;
use super::decision::Decision;
use super::interest::Standing;
use super::matter::Matter;
use super::meeting::Meeting;
use super::party::Party;
use super::person::Person;
use crate::ids::{AppointmentId, DecisionId, MatterId, MeetingId, PartyId, PersonId};

/// The state of a programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Programme {
    /// How many entries the record holds.
    pub size: u64,
    /// The charter versions adopted.
    pub charters: Charters,
    /// Who is known.
    pub people: BTreeMap<PersonId, Person>,
    /// The parties, in the order of their ids.
    pub parties: BTreeMap<PartyId, Party>,
    /// Who holds or held what.
    pub appointments: BTreeMap<AppointmentId, Appointment>,
    /// Matters.
    pub matters: BTreeMap<MatterId, Matter>,
    /// Standing declarations of interest: who, toward which party.
    pub interests: BTreeMap<PersonId, BTreeSet<Standing>>,
    /// Meetings, with their agendas, attendance and handling.
    pub meetings: BTreeMap<MeetingId, Meeting>,
    /// Decisions.
    pub decisions: BTreeMap<DecisionId, Decision>,
    /// Entries whose words were ordered to be erased; nothing is decided by words, so nothing else changes.
    pub erased: BTreeSet<u64>,
}
