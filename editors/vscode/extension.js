"use strict";

const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

/** The command of the lens above a source or a claim; its arguments are those of the protocol: address and place. */
const SHOW_REFERENCES = "dossier.showReferences";

let client;

/** Asks the server, by way of the editor, what names the place, and shows it. */
async function showReferences(address, place) {
  const uri = client.protocol2CodeConverter.asUri(address);
  const position = client.protocol2CodeConverter.asPosition(place);
  const locations = await vscode.commands.executeCommand("vscode.executeReferenceProvider", uri, position);
  return vscode.commands.executeCommand("editor.action.showReferences", uri, position, locations);
}

async function activate(context) {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    return;
  }
  const command = vscode.workspace.getConfiguration("dossier").get("command", "dossier");
  const server = {
    command,
    args: ["lsp"],
    // Windows starts a batch file by its shell alone.
    options: { cwd: folder.uri.fsPath, shell: process.platform === "win32" },
  };
  client = new LanguageClient("dossier", "Dossier", server, {
    documentSelector: [
      { scheme: "file", language: "markdown", pattern: "**/content/**/*.md" },
      { scheme: "file", pattern: "**/content/dossier.yml" },
    ],
    workspaceFolder: folder,
    middleware: {
      // The client would send this command back to the server, which cannot show anything.
      executeCommand: (name, args, next) =>
        name === SHOW_REFERENCES ? showReferences(...args) : next(name, args),
    },
  });
  context.subscriptions.push(client);
  await client.start();
}

function deactivate() {
  return client?.stop();
}

module.exports = { activate, deactivate };
