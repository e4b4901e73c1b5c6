-- wrk -s load.lua URL -- FILE: posts the lines of a file to /v1/extract in turns. With PAUSE in the environment, each connection
-- waits so many milliseconds on average between an answer and its next request.
local bodies, sent = {}, 0
local pause = tonumber(os.getenv("PAUSE") or 0)

function init(args)
  local headers = {["Host"] = "localhost", ["Content-Type"] = "application/json"}
  for line in io.lines(args[1]) do
    bodies[#bodies + 1] = wrk.format("POST", "/v1/extract", headers, line)
  end
end

function request()
  sent = sent + 1
  return bodies[sent % #bodies + 1]
end

-- Where there is such a function, wrk sets a timer for each request.
if pause > 0 then
  function delay()
    return pause * (0.5 + math.random())
  end
end

function done(summary, latency, requests)
  local e = summary.errors
  print(string.format("measured %d %d %d %.0f %.0f %.0f", summary.requests, summary.duration,
    e.connect + e.read + e.write + e.status + e.timeout, latency:percentile(50), latency:percentile(99), latency.max))
end
