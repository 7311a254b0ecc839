//! The edge from outside: requests in, answers out, over a programme with the handbook's figures.

mod access;
mod bad_input;
mod gallery;
mod meeting;
mod new_matter;
mod site;
