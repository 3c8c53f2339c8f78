package dev.assay.cli;

import dev.assay.ahead.Forecast;
import dev.assay.ahead.Lapse;
import dev.assay.api.model.AssessmentResults;
import dev.assay.reports.Notice;
import dev.assay.reports.overview.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/** A forecast for a program. Equal forecasts give the same bytes. */
final class ForecastJson {

    private ForecastJson() {}

    static String of(Forecast forecast) {
        AssessmentResults first = forecast.on(forecast.from());
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("forecast", 1);
        whole.put("notice", Notice.asOf(first.plan().asOf()));
        whole.put("organization", first.organization().name());
        whole.put("as-of", forecast.from());
        whole.put("until", forecast.until());
        whole.put("days-assessed", forecast.turns().keySet());
        whole.put("lapses", forecast.lapses().stream().map(ForecastJson::lapse).toList());
        return JsonText.of(whole);
    }

    private static Map<String, Object> lapse(Lapse lapse) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("on", lapse.on());
        one.put("kind", Words.kebab(lapse.kind()));
        one.put("reason", lapse.reason());
        one.put("controls", lapse.controls().stream().map(ForecastJson::change).toList());
        return one;
    }

    private static Map<String, Object> change(Lapse.Change change) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("control", change.control());
        one.put("before", Words.kebab(change.before()));
        one.put("after", Words.kebab(change.after()));
        return one;
    }
}
