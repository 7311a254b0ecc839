#!/usr/bin/env python3
"""Checks an exported record: a second reading of docs/record-format.md, sharing no code with the program that wrote it.

    verify_record.py FILE [--key VKEY] [--against CHECKPOINT-FILE]

Python's standard library alone; Ed25519 is written out below, slow and plain. Exit status: 0 whole, 1 not, 2 used wrongly.
"""

import base64
import hashlib
import json
import sys

# Ed25519 (RFC 8032): the curve, and checking a signature the strict way.

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)
IDENTITY = (0, 1, 1, 0)


def add(one, other):
    a = (one[1] - one[0]) * (other[1] - other[0]) % P
    b = (one[1] + one[0]) * (other[1] + other[0]) % P
    c = 2 * one[3] * other[3] * D % P
    d = 2 * one[2] * other[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def times(factor, point):
    total = IDENTITY
    while factor:
        if factor & 1:
            total = add(total, point)
        point = add(point, point)
        factor >>= 1
    return total


def same(one, other):
    return (one[0] * other[2] - other[0] * one[2]) % P == 0 and (one[1] * other[2] - other[1] * one[2]) % P == 0


def point_of(data):
    """The point that 32 bytes spell, or None where they spell none, or not in the one way."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if square == 0:
        return None if sign else (0, y, 1, 0)
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P:
        return None
    if x & 1 != sign:
        x = P - x
    return (x, y, 1, x * y % P)


BASE = point_of((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def is_signed(key, text, signature):
    if len(key) != 32 or len(signature) != 64:
        return False
    public, nonce = point_of(key), point_of(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if public is None or nonce is None or scalar >= L:
        return False
    if same(times(8, public), IDENTITY) or same(times(8, nonce), IDENTITY):
        return False
    digest = hashlib.sha512(signature[:32] + key + text).digest()
    challenge = int.from_bytes(digest, "little") % L
    return same(times(scalar, BASE), add(nonce, times(challenge, public)))


# The tree (RFC 9162).


def sha256(data):
    return hashlib.sha256(data).digest()


class Tree:
    """The right edge of a tree that grows leaf by leaf."""

    def __init__(self):
        self.size, self.stack = 0, []

    def push(self, leaf_hash):
        self.stack.append(leaf_hash)
        self.size += 1
        count = self.size
        while count % 2 == 0:
            right, left = self.stack.pop(), self.stack.pop()
            self.stack.append(sha256(b"\x01" + left + right))
            count //= 2

    def root(self):
        if not self.stack:
            return sha256(b"")
        root = self.stack[-1]
        for left in reversed(self.stack[:-1]):
            root = sha256(b"\x01" + left + root)
        return root


# Keys, notes, checkpoints.


class Wrong(Exception):
    """What does not hold."""


def must(holds, what):
    if not holds:
        raise Wrong(what)


class Key:
    def __init__(self, text):
        parts = text.split("+", 2)
        must(len(parts) == 3, "a verifier key has three parts")
        self.text, self.name = text, parts[0]
        self.id = bytes.fromhex(parts[1])
        data = base64.b64decode(parts[2], validate=True)
        must(len(data) == 33 and data[0] == 1, "the key is not Ed25519")
        self.public = data[1:]
        must(sha256(self.name.encode() + b"\n\x01" + self.public)[:4] == self.id, "the key's id is not its own")

    def open(self, note):
        """The text of a note that has exactly one signature, by this key."""
        text, blank, signatures = note.rpartition("\n\n")
        must(blank, "a note without signatures")
        text += "\n"
        lines = signatures.split("\n")
        must(len(lines) == 2 and lines[1] == "", "a note with other than one signature")
        dash, name, signature = lines[0].split(" ")
        data = base64.b64decode(signature, validate=True)
        must(base64.b64encode(data).decode() == signature, "a signature spelt otherwise")
        must(dash == "—" and name == self.name and data[:4] == self.id, "signed by another key")
        must(is_signed(self.public, text.encode(), data[4:]), "the signature is not valid")
        return text

    def checkpoint(self, note):
        lines = self.open(note).split("\n")
        must(len(lines) >= 4 and lines[0] == self.name, "a checkpoint of another record")
        must(lines[1] == str(int(lines[1])), "a size spelt otherwise")
        return int(lines[1]), base64.b64decode(lines[2], validate=True)


# The file.


def spelt(value):
    """The one spelling of a line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def hashed(text):
    data = bytes.fromhex(text)
    must(len(data) == 32 and text == text.lower(), "a hash of another length")
    return data


def short(text):
    data = text.encode()
    return len(data).to_bytes(2, "big") + data


ENTRY = ["seq", "at", "actor", "kind", "facts", "words", "leaf", "facts_open", "words_open", "erased_by"]


class Verifier:
    def __init__(self, key=None, against=None):
        self.given, self.against_note, self.against = key, against, None
        self.key, self.tree, self.digest = None, Tree(), hashlib.sha256()
        self.last_checkpoint, self.seen, self.due = -1, set(), []
        self.piece, self.pieces = hashlib.sha256(), 0
        self.is_sealed, self.signed = False, 0

    def line(self, raw):
        must(not self.is_sealed, "something follows the seal")
        value = json.loads(raw.decode())
        must(isinstance(value, dict) and len(value) == 1, "a line has one key")
        must(spelt(value).encode() == raw, "a line spelt otherwise")
        (what, value), = value.items()
        if self.key is None:
            must(what == "linjaus-record", "the file does not begin with its header")
        must(not self.due or what == "blob", "a paper is due")
        handle = {
            "linjaus-record": self.header,
            "entry": self.entry,
            "sealed": self.sealed,
            "blob": self.blob,
            "checkpoint": self.checkpoint,
            "seal": self.seal,
        }.get(what)
        must(handle, "a line of an unknown kind")
        handle(value)
        self.digest.update(raw + b"\n")

    def header(self, value):
        must(self.key is None, "a second header")
        must(list(value) == ["version", "origin", "key"] and value["version"] == 1, "another version")
        self.key = Key(value["key"])
        must(self.key.name == value["origin"], "the key is of another record")
        must(self.given is None or self.given.text == self.key.text, "the key is not the one you know")
        if self.against_note is not None:
            self.against = self.key.checkpoint(self.against_note)
        self.compare()

    def push(self, seq, leaf):
        must(seq == self.tree.size, "the entry's number is not the next one")
        self.tree.push(leaf)
        self.compare()

    def compare(self):
        if self.against and self.against[0] == self.tree.size:
            must(self.against[1] == self.tree.root(), "the record is not the one of the checkpoint that you know")

    def entry(self, value):
        must(list(value) == ENTRY, "the entry's fields")
        facts = hashed(value["facts"])
        words = None if value["words"] is None else hashed(value["words"])
        leaf = b"linjaus entry 1\n" + value["seq"].to_bytes(8, "big") + value["at"].to_bytes(8, "big", signed=True)
        leaf += short(value["actor"]) + short(value["kind"]) + facts
        leaf += b"\x00" if words is None else b"\x01" + words
        leaf = sha256(b"\x00" + leaf)
        must(leaf.hex() == value["leaf"], "the leaf")
        opened = value["facts_open"]
        if opened is not None:
            must(list(opened) == ["salt", "text"], "the facts' fields")
            made = sha256(b"linjaus facts 1\n" + hashed(opened["salt"]) + opened["text"].encode())
            must(made == facts, "the facts")
        opened, erased_by = value["words_open"], value["erased_by"]
        must(erased_by is None or erased_by > value["seq"], "erased by an earlier entry")
        if opened is not None:
            must(words is not None and erased_by is None, "words where there are none")
            must(list(opened) == ["salt", "text", "blobs"], "the words' fields")
            names = [hashed(blob["sha256"]) for blob in opened["blobs"]]
            made = b"linjaus words 1\n" + hashed(opened["salt"]) + len(names).to_bytes(4, "big")
            must(sha256(made + b"".join(names) + opened["text"].encode()) == words, "the words")
            for blob in opened["blobs"]:
                must(list(blob) == ["sha256", "bytes"], "a paper's fields")
                self.named(blob["sha256"], blob["bytes"])
        self.push(value["seq"], leaf)

    def named(self, name, where):
        must(where in ("here", "before", "absent"), "where a paper is")
        must((where == "before") == (name in self.seen) or where == "absent", "where a paper is")
        if where == "here":
            self.seen.add(name)
            self.due.append(name)

    def sealed(self, value):
        must(list(value) == ["seq", "leaf"], "the fields of a sealed entry")
        self.push(value["seq"], hashed(value["leaf"]))

    def blob(self, value):
        must(list(value) == ["sha256", "chunk", "last", "data"], "the fields of a paper's piece")
        must(self.due and self.due[0] == value["sha256"] and value["chunk"] == self.pieces, "another paper is due")
        data = base64.b64decode(value["data"], validate=True)
        must(base64.b64encode(data).decode() == value["data"], "a piece spelt otherwise")
        must(len(data) <= 262144 if value["last"] else len(data) == 262144, "a piece of another length")
        self.piece.update(data)
        self.pieces += 1
        if value["last"]:
            must(self.piece.hexdigest() == value["sha256"], "the paper")
            self.due.pop(0)
            self.piece, self.pieces = hashlib.sha256(), 0

    def checkpoint(self, note):
        size, root = self.key.checkpoint(note)
        must(size == self.tree.size and size > self.last_checkpoint, "a checkpoint in another place")
        must(root == self.tree.root(), "the root is not the one that was signed")
        self.last_checkpoint = self.signed = size

    def seal(self, note):
        text = self.key.open(note)
        due = "linjaus export seal 1\n%s\n%s\n" % (self.key.name, self.digest.hexdigest())
        must(text == due, "the seal is over other bytes")
        self.is_sealed = True

    def end(self):
        must(self.key is not None, "the file is empty")
        must(not self.due, "a paper is due")
        must(self.is_sealed, "a prefix of %d entries: the file ends too early" % self.tree.size)
        must(self.against is None or self.tree.size >= self.against[0], "a shorter copy than the checkpoint that you know")


def main(words):
    options, files = {}, []
    while words:
        word = words.pop(0)
        if word in ("--key", "--against") and words:
            options[word] = words.pop(0)
        else:
            files.append(word)
    if len(files) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    try:
        key = Key(options["--key"]) if "--key" in options else None
        against = open(options["--against"], encoding="utf-8").read() if "--against" in options else None
        verifier = Verifier(key, against)
        number = 0
        with open(files[0], "rb") as file:
            for number, raw in enumerate(file, 1):
                must(raw.endswith(b"\n"), "the file ends within a line")
                verifier.line(raw[:-1])
        verifier.end()
    except (Wrong, ValueError, KeyError, TypeError, AttributeError, OverflowError) as wrong:
        print("%s: NOT as it was signed: line %d: %s" % (files[0], number, wrong))
        return 1
    authenticated = "authenticated by" if key else "consistent under, not authenticated:"
    print("%s: whole, %d entries, root %s" % (files[0], verifier.tree.size, verifier.tree.root().hex()))
    print("%s key %s" % (authenticated, verifier.key.text))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
