//! The governance model, run: charter, rules, subjects, calculator. Pure and exact.
#![no_std]
extern crate alloc;

pub mod calc;
pub mod charter;
pub mod exact;
pub mod ids;
pub mod refusal;
pub mod rules;
pub mod subjects;
