package se.anda.feedback.ui.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import se.anda.feedback.TimelinePoint;
import se.anda.scenario.Dimension;

/** The four dimensions over the talk, drawn in lines: each has a colour, a dash and a mark of its own. */
final class TimelineDrawing implements FSObjectDrawer {

    static final String TYPE = "anda/timeline";

    private static final double LEFT = 28;
    private static final double BOTTOM = 20;
    private static final double TOP = 8;
    private static final double RIGHT = 12;
    private static final int HIGHEST = 100;
    private static final int STEP = 25;
    private static final double MARK = 5;
    private static final Color GRID = new Color(0xd9d4c9);
    private static final Color INK = new Color(0x4a4f4c);
    private static final double SMALL = 8;
    private static final Digits DIGITS = new Digits();

    private static final Map<Dimension, Color> COLOURS = Map.of(
            Dimension.TRUST, new Color(0x1f5f52),
            Dimension.READINESS, new Color(0x2d4f9e),
            Dimension.DISCORD, new Color(0x9a4a1c),
            Dimension.DISTRESS, new Color(0x7a3f8c));
    private static final Map<Dimension, float[]> DASHES = Map.of(
            Dimension.TRUST, new float[] {1, 0},
            Dimension.READINESS, new float[] {6, 3},
            Dimension.DISCORD, new float[] {2, 2},
            Dimension.DISTRESS, new float[] {8, 3, 2, 3});

    private final List<TimelinePoint> points;

    TimelineDrawing(List<TimelinePoint> points) {
        this.points = List.copyOf(points);
    }

    static @Nullable Integer value(TimelinePoint point, Dimension dimension) {
        return switch (dimension) {
            case TRUST -> point.trust();
            case READINESS -> point.readiness();
            case DISCORD -> point.discord();
            case DISTRESS -> point.distress();
        };
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element, double x, double y, double width, double height, OutputDevice device,
            RenderingContext context, int dotsPerPixel) {
        device.drawWithGraphics(
                (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel,
                graphics -> draw(graphics, width / dotsPerPixel, height / dotsPerPixel));
        return null;
    }

    private void draw(Graphics2D graphics, double width, double height) {
        for (var level = 0; level <= HIGHEST; level += STEP) {
            graphics.setColor(GRID);
            graphics.setStroke(new BasicStroke(0.5f));
            graphics.draw(new Line2D.Double(LEFT, y(level, height), width - RIGHT, y(level, height)));
            graphics.setColor(INK);
            graphics.fill(DIGITS.of(level, LEFT / 2, y(level, height) + SMALL / 3, SMALL));
        }
        for (var point : points) {
            if (point.number() % everyNth() == 0) {
                graphics.fill(DIGITS.of(point.number(), x(point, width), height - BOTTOM + SMALL * 1.5, SMALL));
            }
        }
        for (var dimension : Dimension.values()) {
            line(graphics, dimension, width, height);
        }
    }

    private int everyNth() {
        return 1 + points.size() / 25;
    }

    private void line(Graphics2D graphics, Dimension dimension, double width, double height) {
        graphics.setColor(COLOURS.get(dimension));
        var path = new Path2D.Double();
        for (var point : points) {
            var value = value(point, dimension);
            if (value != null) {
                if (path.getCurrentPoint() == null) {
                    path.moveTo(x(point, width), y(value, height));
                } else {
                    path.lineTo(x(point, width), y(value, height));
                }
            }
        }
        if (path.getCurrentPoint() == null) {
            return;
        }
        graphics.setStroke(new BasicStroke(
                1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES.get(dimension), 0));
        graphics.draw(path);
        graphics.setStroke(new BasicStroke(1));
        for (var point : points) {
            var value = value(point, dimension);
            if (value != null) {
                graphics.fill(mark(dimension, x(point, width), y(value, height)));
            }
        }
    }

    private static Shape mark(Dimension dimension, double x, double y) {
        var left = x - MARK / 2;
        var top = y - MARK / 2;
        return switch (dimension) {
            case TRUST -> new Ellipse2D.Double(left, top, MARK, MARK);
            case READINESS -> new Rectangle2D.Double(left, top, MARK, MARK);
            case DISCORD -> path(x, top, left + MARK, top + MARK, left, top + MARK);
            case DISTRESS -> path(x, top, left + MARK, y, x, top + MARK, left, y);
        };
    }

    private static Shape path(double... corners) {
        var path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (var i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }

    private double x(TimelinePoint point, double width) {
        var last = Math.max(1, points.getLast().number());
        return LEFT + (width - LEFT - RIGHT) * point.number() / last;
    }

    private static double y(int value, double height) {
        return TOP + (height - TOP - BOTTOM) * (HIGHEST - value) / HIGHEST;
    }
}
