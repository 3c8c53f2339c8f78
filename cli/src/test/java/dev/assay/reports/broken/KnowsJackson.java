package dev.assay.reports.broken;

import tools.jackson.core.json.JsonFactory;

/** Writes JSON where nobody expects it. */
final class KnowsJackson {

    JsonFactory factory = new JsonFactory();
}
