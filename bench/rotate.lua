-- wrk script: GET with the tokens of a file (first argument) as Bearer, in turn. A line "*" stands for the next text of a
-- second file. A third argument is the pause of each connection between requests, in milliseconds.
local requests, fresh, head, tail = {}, {}, "", ""
local at, freshAt, pause = 0, 0, 0

local function readLines(path)
  local lines = {}
  for line in io.lines(path) do lines[#lines + 1] = line end
  return lines
end

function init(arguments)
  local text = wrk.format("GET", wrk.path, { Host = wrk.headers["Host"], Authorization = "Bearer @" })
  head, tail = text:match("^(.*)@(.*)$")
  for _, token in ipairs(readLines(arguments[1])) do
    requests[#requests + 1] = token == "*" and "*" or head .. token .. tail
  end
  if arguments[2] and arguments[2] ~= "-" then fresh = readLines(arguments[2]) end
  pause = tonumber(arguments[3] or "0")
  if pause > 0 then delay = function() return pause end end
end

function request()
  at = at % #requests + 1
  if requests[at] ~= "*" then return requests[at] end
  freshAt = freshAt % #fresh + 1
  return head .. fresh[freshAt] .. tail
end
