"use strict";

// Speaks with 'dossier lsp' as a process of its own, over the library that VS Code's client is made of.
const assert = require("node:assert");
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { after, before, test } = require("node:test");
const { pathToFileURL } = require("node:url");
const rpc = require("vscode-jsonrpc/node");
const protocol = require("vscode-languageserver-protocol");

const ROOT = path.resolve(__dirname, "../../..");
const COMMAND = (process.env.DOSSIER ?? path.join(ROOT, "dossier")).split(" ");
const STORY = "content/stories/the-sale.md";

let folder;
let server;
let connection;
let capabilities;

const uri = (file) => pathToFileURL(path.join(folder, file)).toString();
const saved = (file) => fs.readFileSync(path.join(folder, file), "utf8");

function place(text, words, behind) {
  const before = text.slice(0, text.indexOf(words) + behind).split("\n");
  return { line: before.length - 1, character: before.at(-1).length };
}

async function completed(text, words) {
  await connection.sendNotification(protocol.DidChangeTextDocumentNotification.type, {
    textDocument: { uri: uri(STORY), version: 2 },
    contentChanges: [{ text }],
  });
  const list = await connection.sendRequest(protocol.CompletionRequest.type, {
    textDocument: { uri: uri(STORY) },
    position: place(text, words, words.length),
  });
  return list.items ?? list;
}

before(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "dossier-vscode-"));
  fs.cpSync(path.join(ROOT, "src/test/resources/sites/small/content"), path.join(folder, "content"), { recursive: true });
  server = spawn(COMMAND[0], [...COMMAND.slice(1), "lsp"], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
  connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(server.stdout),
    new rpc.StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const answer = await connection.sendRequest(protocol.InitializeRequest.type, {
    processId: process.pid,
    rootUri: pathToFileURL(folder).toString(),
    capabilities: {},
    workspaceFolders: [{ uri: pathToFileURL(folder).toString(), name: "small" }],
  });
  capabilities = answer.capabilities;
  await connection.sendNotification(protocol.InitializedNotification.type, {});
  await connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, {
    textDocument: { uri: uri(STORY), languageId: "markdown", version: 1, text: saved(STORY) },
  });
});

after(async () => {
  await connection.sendRequest(protocol.ShutdownRequest.type);
  await connection.sendNotification(protocol.ExitNotification.type);
  const code = await new Promise((done) => server.once("exit", done));
  connection.dispose();
  fs.rmSync(folder, { recursive: true });
  assert.equal(code, 0);
});

test("the server offers what the extension hands on", () => {
  assert.ok(capabilities.completionProvider.resolveProvider);
  assert.deepEqual(capabilities.executeCommandProvider.commands, ["dossier.showReferences"]);
});

test("a citation, a field and a word are completed", async () => {
  const text = saved(STORY);
  const cited = await completed(`${text}\n\nSo it was [@minutes coun\n`, "[@minutes coun");
  assert.deepEqual(cited.map((item) => item.label), ["the-minutes"]);
  const field = await completed("---\ntitle: A sale\npubl\n---\n", "publ");
  assert.equal(field[0].label, "published");
  const word = await completed("---\nclaims:\n  - status: disp\n---\n", "disp");
  assert.deepEqual(word.map((item) => item.label), ["disputed"]);
});

test("a lens has the arguments that the extension turns into VS Code's own", async () => {
  await completed(saved(STORY), "---");
  const lenses = await connection.sendRequest(protocol.CodeLensRequest.type, {
    textDocument: { uri: uri("content/sources/the-minutes.md") },
  });
  const [at, position] = lenses[0].command.arguments;
  assert.equal(lenses[0].command.command, "dossier.showReferences");
  assert.equal(at, uri("content/sources/the-minutes.md"));
  const locations = await connection.sendRequest(protocol.ReferencesRequest.type, {
    textDocument: { uri: at },
    position,
    context: { includeDeclaration: false },
  });
  assert.ok(locations.some((location) => location.uri === uri(STORY)));
});
