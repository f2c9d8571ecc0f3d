package se.anda.model.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import se.anda.model.rater.KeptRatings;
import se.anda.model.rater.RatersTogether;
import se.anda.ui.DataTable;
import se.anda.ui.MainLayout;
import se.anda.ui.Page;

/** How alike the program and a language model read the talks that both have read. Figures only, from three talks on. */
@Route(value = "verkstad/bedomare", layout = MainLayout.class)
@RolesAllowed({"COURSE_LEADER", "ADMIN"})
class RatersView extends Page {

    /** With fewer talks a figure would tell of somebody's. */
    private static final int FEWEST = 3;

    private final DecimalFormat number = new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(getLocale()));

    RatersView(KeptRatings ratings) {
        addClassName("narrow");
        add(heading(getTranslation("raters.title")), text("raters.lead"));
        var together = RatersTogether.of(ratings.all());
        if (together.talks() < FEWEST) {
            add(text("raters.few", together.talks(), FEWEST));
        } else {
            var kappa = new Paragraph(getTranslation(
                    "raters.kappa", together.talks(), together.agreement().units(), format(together.agreement().kappa())));
            kappa.addClassName("lead");
            add(kappa, codes(together), scales(together), apart(together));
        }
        add(new Anchor("verkstad/roster", getTranslation("voices.open")));
    }

    private DataTable codes(RatersTogether together) {
        var table = new DataTable(
                getTranslation("raters.codes"), List.of(getTranslation("print.code"), getTranslation("raters.kappa.column")));
        together.agreement().kappaOf().forEach((code, kappa) -> table.row(getTranslation("code." + code), List.of(format(kappa))));
        return table;
    }

    private DataTable scales(RatersTogether together) {
        var table = new DataTable(
                getTranslation("raters.scales"), List.of(getTranslation("rater.scale"), getTranslation("raters.icc.column")));
        together.icc().forEach((scale, icc) -> table.row(getTranslation("rater.scale." + scale), List.of(format(icc))));
        return table;
    }

    private DataTable apart(RatersTogether together) {
        var table = new DataTable(getTranslation("raters.apart"), List.of(
                getTranslation("rater.first"), getTranslation("rater.second"), getTranslation("raters.times")));
        together.apart().forEach(pair -> table.row(
                getTranslation("code." + pair.first()),
                List.of(getTranslation("code." + pair.second()), Integer.toString(pair.times()))));
        return table;
    }

    private String format(double value) {
        return Double.isNaN(value) ? "–" : number.format(value);
    }
}
