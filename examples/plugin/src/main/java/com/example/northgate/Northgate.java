package com.example.northgate;

import dev.assay.api.spi.Fact;
import dev.assay.api.spi.Plugin;
import java.util.List;

/** Brings the tickets. */
public final class Northgate implements Plugin {

    @Override
    public List<Class<? extends Fact>> facts() {
        return List.of(Ticket.class);
    }
}
