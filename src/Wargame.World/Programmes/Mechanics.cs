using Wargame.World.Definition;
using Wargame.World.Formulas.Nodes;
using Wargame.World.State;

namespace Wargame.World.Programmes;

/// <summary>How consent, time, corruption and the host's capacity turn a level into an effect (MODEL 3.4, 3.5).</summary>
/// <param name="bases">Ownership by mode.</param>
/// <param name="minimum">Least ownership.</param>
/// <param name="factors">By orderable: what multiplies the base; null at home and where nothing does.</param>
/// <param name="skims">By orderable: what corruption leaves; null where it takes nothing.</param>
/// <param name="capacities">By entity: how many orders at level 1 a region carries; null without limit.</param>
internal sealed class Mechanics(double[] bases, double minimum, Node?[] factors, Node?[] skims, Node?[] capacities)
{
    private const double Thousand = Order.FullLevel;

    /// <summary>A world without mechanics: every order is owned, nothing is skimmed, nothing is full.</summary>
    public static Mechanics None(int orderables, int entities) =>
        new([.. Enum.GetValues<Mode>().Select(_ => 1.0)], 0, new Node?[orderables], new Node?[orderables], new Node?[entities]);

    /// <summary>
    /// Sets ownership and effect of all programmes and publishes levels, effects and impositions to the formulas. Levels come first, because
    /// the formulas here may ask for them.
    /// </summary>
    /// <param name="programmes">The programmes.</param>
    /// <param name="context">Where formulas read.</param>
    /// <param name="load">By entity, zero: receives the levels of the funded orders that take a region's capacity.</param>
    public void Apply(Span<RunningProgramme> programmes, EvaluationContext context, double[] load)
    {
        foreach (ref readonly var programme in programmes)
        {
            context.Levels[programme.Orderable.Pair] += programme.FundedLevel;
            if (programme.Orderable.Region is { } region)
                load[region] += programme.FundedLevel;
        }

        foreach (ref var programme in programmes)
        {
            programme.Ownership = Ownership(in programme, context);
            programme.Effect = programme.Funded ? Effect(in programme, load, context) : 0;
        }

        Publish(programmes, context);
    }

    /// <summary>Publishes what already stands in the programmes, for questions between turns.</summary>
    public static void Recall(ReadOnlySpan<RunningProgramme> programmes, EvaluationContext context)
    {
        foreach (ref readonly var programme in programmes)
            context.Levels[programme.Orderable.Pair] += programme.FundedLevel;
        Publish(programmes, context);
    }

    private static void Publish(ReadOnlySpan<RunningProgramme> programmes, EvaluationContext context)
    {
        foreach (ref readonly var programme in programmes)
        {
            context.Effects[programme.Orderable.Pair] += programme.Effect / Thousand;
            foreach (var entity in programme.Orderable.Burdened)
                context.Impositions[entity] += programme.Imposition;
        }
    }

    private int Ownership(in RunningProgramme programme, EvaluationContext context)
    {
        if (programme.Orderable.Host is null)
            return Order.FullLevel;
        var factor = factors[programme.Orderable.Index]?.Evaluate(context) ?? 1;
        var ownership = Bounded.Multiply(bases[(int)programme.Order.Mode], factor);
        return Thousandths(Math.Max(minimum, Math.Min(ownership, 1)));
    }

    private int Effect(in RunningProgramme programme, double[] load, EvaluationContext context)
    {
        var effect = programme.FundedLevel * (programme.Ownership / Thousand);
        var lag = programme.Orderable.Instrument.Lag;
        if (lag > 0)
            effect *= Math.Min(1, programme.Age / (double)lag);
        if (skims[programme.Orderable.Index] is { } skim)
            effect *= Share(skim.Evaluate(context));
        if (programme.Orderable.Region is { } region && capacities[region] is { } capacity && load[region] > 0)
            effect *= Share(capacity.Evaluate(context) / load[region]);
        return Thousandths(effect);
    }

    private static double Share(double share) => Math.Clamp(share, 0, 1);

    private static int Thousandths(double share) => (int)Milli.FromUnits(Math.Clamp(share, 0, 1));
}
