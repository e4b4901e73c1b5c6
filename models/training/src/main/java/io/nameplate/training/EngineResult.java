package io.nameplate.training;

/** One row of the report. */
record EngineResult(NerPeer engine, EngineCosts costs, EngineRates rates) {}
