//! From a paper to PDF: the typesetter with one template, one virtual file of data, and the fonts that it brings.
//!
//! It can reach nothing else: no clock, no other file. The same paper gives the same bytes.

use std::sync::LazyLock;

use serde_json::Value;
use text::{Lang, Words};
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::glyphs;
use crate::paper::Paper;

/// Why a paper could not be made: a fault of ours, for the log.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// The paper could not be written as data.
    #[error("the paper's data: {0}")]
    Data(#[from] serde_json::Error),
    /// The typesetter refused the template with this data.
    #[error("setting the paper: {0}")]
    Set(String),
    /// The PDF would not have kept to its standards.
    #[error("writing the PDF: {0}")]
    Write(String),
}

const TEMPLATE: &str = include_str!("../templates/paper.typ");
const TEMPLATE_PATH: &str = "paper.typ";
const DATA_PATH: &str = "paper.json";
/// How many of the typesetter's results are kept for the next paper.
const KEPT: usize = 8;

static FONTS: LazyLock<FontStore> = LazyLock::new(|| {
    let mut fonts = FontStore::new();
    fonts.extend(typst_kit::fonts::embedded());
    fonts
});
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// Whether some font of ours has the character.
pub fn has_glyph(letter: char) -> bool {
    let fonts = (0..).map_while(|index| FONTS.book().info(index));
    fonts.into_iter().any(|info| info.coverage.contains(letter.into()))
}

/// The paper as PDF/A-2a and PDF/UA-1. `ident` names the document over all its printings.
pub fn pdf(paper: &Paper, lang: Lang, ident: &str) -> Result<Vec<u8>, DocumentError> {
    let mut data: Value = serde_json::to_value(paper)?;
    glyphs::make_printable(&mut data, Words::for_lang(lang));
    let desk = Desk::new(serde_json::to_vec(&data)?).map_err(DocumentError::Set)?;
    let document = typst::compile::<PagedDocument>(&desk).output;
    let written = document.map_err(|faults| DocumentError::Set(told(&faults))).and_then(|document| {
        let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1]);
        let options = PdfOptions {
            ident: Smart::Custom(ident.to_owned()),
            creator: Smart::Custom(Some("Linjaus".to_owned())),
            standards: standards.map_err(|fault| DocumentError::Write(fault.message().to_string()))?,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(|faults| DocumentError::Write(told(&faults)))
    });
    typst::comemo::evict(KEPT);
    written
}

fn told(faults: &[SourceDiagnostic]) -> String {
    let told: Vec<String> = faults.iter().map(|fault| fault.message.to_string()).collect();
    told.join("; ")
}

/// The typesetter's world: two files and the fonts.
struct Desk {
    template: Source,
    data_id: FileId,
    data: Bytes,
}

impl Desk {
    fn new(data: Vec<u8>) -> Result<Self, String> {
        let id = |path| {
            let path = VirtualPath::new(path).map_err(|fault| fault.to_string())?;
            Ok::<_, String>(RootedPath::new(VirtualRoot::Project, path).intern())
        };
        let template = Source::new(id(TEMPLATE_PATH)?, TEMPLATE.to_owned());
        Ok(Self { template, data_id: id(DATA_PATH)?, data: Bytes::new(data) })
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        FONTS.book()
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(missing(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id { Ok(self.data.clone()) } else { Err(missing(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_with_slash().into())
}
