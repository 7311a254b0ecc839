//! Exact numbers: a third is a third, and a cent is a cent.
//!
//! Weights, shares and tallies are fractions; amounts are whole cents. Nothing here rounds, and nothing overflows: what
//! outgrows the quick form continues in big integers.

mod fraction;
mod money;

pub use fraction::Fraction;
pub use money::Money;
