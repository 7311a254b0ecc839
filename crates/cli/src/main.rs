//! The linjaus binary.
fn main() {}
