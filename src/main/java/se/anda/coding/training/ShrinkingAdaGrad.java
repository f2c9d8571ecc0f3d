package se.anda.coding.training;

import org.jspecify.annotations.Nullable;
import org.tribuo.math.Parameters;
import org.tribuo.math.la.Tensor;
import org.tribuo.math.optimisers.AdaGrad;

/**
 * AdaGrad with L2 regularisation as weight decay: at even intervals every weight is drawn towards 0 by the same share.
 * (Tribuo's own regularised optimisers do not carry their shrinkage into the weights that are exported.)
 */
final class ShrinkingAdaGrad extends AdaGrad {

    private final double rate;
    private final double share;
    private final int interval;
    private @Nullable Parameters parameters;
    private int steps;

    /**
     * @param rate the first learning rate
     * @param share how much of a weight is taken away at each interval, 0 to 1
     * @param interval in steps
     */
    ShrinkingAdaGrad(double rate, double share, int interval) {
        super(rate, 0.1);
        this.rate = rate;
        this.share = share;
        this.interval = Math.max(1, interval);
    }

    @Override
    public void initialise(Parameters initial) {
        super.initialise(initial);
        parameters = initial;
        steps = 0;
    }

    @Override
    public Tensor[] step(Tensor[] updates, double weight) {
        if (++steps % interval == 0 && parameters != null) {
            for (var tensor : parameters.get()) {
                tensor.scaleInPlace(1 - share);
            }
        }
        return super.step(updates, weight);
    }

    @Override
    public AdaGrad copy() {
        return new ShrinkingAdaGrad(rate, share, interval);
    }
}
