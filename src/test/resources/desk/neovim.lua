-- Opens a story in Neovim with the server that the environment names, does what an editor would,
-- and writes what came of it, a line each. Quits with an error if something does not come.
local root = vim.fn.getcwd()
local story = root .. "/content/stories/the-sale.md"
local out = {}

local function wait(what, ready)
  if not vim.wait(60000, ready, 20) then
    io.stderr:write("no " .. what .. "\n")
    vim.cmd("cquit 1")
  end
end

local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 60000)
  local _, answer = next(answers or {})
  return answer and answer.result
end

vim.cmd("edit " .. vim.fn.fnameescape(story))
vim.bo.filetype = "markdown"
local client = vim.lsp.start_client({
  name = "dossier",
  cmd = vim.split(vim.env.DOSSIER_SERVER, "\n"),
  root_dir = root,
})
vim.lsp.buf_attach_client(0, client)
wait("server", function() return vim.lsp.buf_is_attached(0, client) end)

-- A mistake, typed after Cyrillic letters and an emoji.
local last = vim.api.nvim_buf_line_count(0)
vim.api.nvim_buf_set_lines(0, last, last, false, { "", "Ёлка 🌲 [@the-minuts]." })
wait("finding", function() return #vim.diagnostic.get(0) > 0 end)
local found = vim.diagnostic.get(0)[1]
table.insert(out, found.code .. " " .. found.lnum - last .. ":" .. found.col .. "-" .. found.end_col)

-- The certain fix is made.
local range = vim.lsp.util.make_given_range_params({ last + 2, found.col + 1 }, { last + 2, found.col + 1 })
range.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0, last + 1) }
local actions = ask("textDocument/codeAction", range)
table.insert(out, actions[1].title)
vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
table.insert(out, vim.api.nvim_buf_get_lines(0, last + 1, last + 2, false)[1])
wait("end of the finding", function() return #vim.diagnostic.get(0) == 0 end)

-- What is cited is found.
vim.api.nvim_win_set_cursor(0, { last + 2, found.col + 2 })
local place = ask("textDocument/definition", vim.lsp.util.make_position_params())
table.insert(out, vim.fn.fnamemodify(vim.uri_to_fname(place[1].uri), ":t"))
local told = ask("textDocument/hover", vim.lsp.util.make_position_params())
table.insert(out, vim.split(told.contents.value, "\n")[1])

vim.fn.writefile(out, root .. "/told.txt")
vim.lsp.stop_client(client)
vim.cmd("qall!")
