package dev.assay.reports;

import java.util.List;

/** One format that results are written in. Without state: any thread, any number of times, equal results give equal bytes. */
public interface Report {

    /** The documents of these results, none of which is made before it is written. */
    List<Document> of(Assessed assessed);
}
