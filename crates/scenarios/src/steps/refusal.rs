//! What was refused, by its code and its rules.

use super::must_rest_on;
use crate::call::Call;
use crate::door::Refused;
use crate::stage::Stop;

/// The step before was refused so.
pub fn is_refused(refused: Option<Refused>, call: &Call<'_>) -> Result<(), String> {
    let code = call.text("code")?;
    let Some(refused) = refused else { return Err(format!("nothing was refused as \"{code}\": it was accepted")) };
    if refused.code != code {
        return Err(format!("it is said to be refused as \"{code}\"; it is refused as {refused}"));
    }
    match must_rest_on(&format!("the refusal as {refused}"), &call.rules(), &refused.rules) {
        Err(Stop::Wrong(what)) => Err(what),
        Err(Stop::Refused(other)) => Err(other.to_string()),
        Ok(()) => Ok(()),
    }
}
