//! Lists in a sentence.

use crate::lang::Lang;

/// `A`, `A and B`, `A, B and C`.
pub fn list<T: AsRef<str>>(lang: Lang, things: &[T]) -> String {
    let and = match lang {
        Lang::Fi => " ja ",
        Lang::Sv => " och ",
        Lang::En => " and ",
    };
    match things {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [first @ .., last] => {
            let first: Vec<&str> = first.iter().map(AsRef::as_ref).collect();
            format!("{}{and}{}", first.join(", "), last.as_ref())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_of_a_list_is_joined_by_and() {
        assert_eq!(list::<&str>(Lang::En, &[]), "");
        assert_eq!(list(Lang::En, &["A"]), "A");
        assert_eq!(list(Lang::Sv, &["A", "B"]), "A och B");
        assert_eq!(list(Lang::Fi, &["Aalto", "Niemi", "Virta"]), "Aalto, Niemi ja Virta");
    }
}
