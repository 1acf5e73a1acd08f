using Wargame.World.State;

namespace Wargame.World.Programmes;

/// <summary>A programme while its turn is played.</summary>
internal sealed class RunningProgramme(Orderable orderable, Programme before)
{
    public Orderable Orderable { get; } = orderable;

    public Order Order { get; } = before.Order;

    /// <summary>Turns of funding before this turn; 0: it starts, or starts again after it lapsed.</summary>
    public int AgeBefore { get; } = before.Age;

    /// <summary>Whether this turn is paid.</summary>
    public bool Funded { get; set; }

    /// <summary>Thousandths.</summary>
    public int Ownership { get; set; }

    /// <summary>Thousandths.</summary>
    public int Effect { get; set; }

    /// <summary>Turns of funding after this turn (MODEL 3.4: an unfunded turn takes one off).</summary>
    public int Age => Funded ? AgeBefore + 1 : Math.Max(0, AgeBefore - 1);

    /// <summary>Level, 0 when unfunded.</summary>
    public double FundedLevel => Funded ? Order.Level / (double)Order.FullLevel : 0;

    /// <summary>What it weighs as an imposition: level × (1 − ownership) × weight (MODEL 3.4).</summary>
    public double Imposition => Orderable.Host is null
        ? 0
        : FundedLevel * (1 - (Ownership / (double)Order.FullLevel)) * Orderable.Instrument.ImpositionWeight;

    /// <summary>The programme after this turn.</summary>
    public Programme After => before with
    {
        TurnsLeft = before.TurnsLeft - 1,
        Age = Age,
        Funded = Funded,
        Ownership = Ownership,
        Effect = Effect,
    };

    /// <summary>The programme as its last turn left it, for questions between turns.</summary>
    public static RunningProgramme AsItWas(Orderable orderable, Programme programme) => new(orderable, programme)
    {
        Funded = programme.Funded,
        Ownership = programme.Ownership,
        Effect = programme.Effect,
    };
}
