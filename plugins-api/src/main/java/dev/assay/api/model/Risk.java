package dev.assay.api.model;

import dev.assay.api.facts.RiskAcceptance;
import java.util.List;

/**
 * What a gap exposes: gap, attacks, systems, services to patients. Made by the engine, worst first.
 *
 * @param id stable over runs: derived from organization and control
 * @param control the control with the gap
 * @param level how much harm to patients
 * @param points the same as points of the model in the plan: more are worse, see {@link RiskModel}
 * @param statement a whole sentence
 * @param attacks the attacks that the control would stop or soften
 * @param systems the systems that fail it
 * @param services the clinical services those systems carry
 * @param harm what becomes of patients while those systems are down, whole sentences; empty where no service is known to hang on them
 * @param status whether somebody accepted it
 * @param acceptances who accepted it, by the recorded acceptances that had begun by the day of the assessment
 * @since 1
 */
public record Risk(
        String id,
        ControlId control,
        RiskLevel level,
        int points,
        String statement,
        List<Attack> attacks,
        List<FactRef> systems,
        List<FactRef> services,
        String harm,
        Status status,
        List<RiskAcceptance> acceptances) {

    /**
     * What became of a risk. A closed set.
     *
     * @since 1
     */
    public enum Status {
        /** Nobody accepted it. */
        OPEN,
        /** Accepted by an owner until a day not yet past. */
        ACCEPTED,
        /** Its acceptance has run out. */
        ACCEPTANCE_EXPIRED
    }

    public Risk {
        attacks = List.copyOf(attacks);
        systems = List.copyOf(systems);
        services = List.copyOf(services);
        acceptances = List.copyOf(acceptances);
    }
}
