using Wargame.World.State;

namespace Wargame.World.Programmes;

/// <summary>A programme while its turn is played.</summary>
/// <param name="orderable">What it is about.</param>
/// <param name="order">The order.</param>
/// <param name="firstTurn">The turn in which it was given.</param>
/// <param name="turnsLeft">Turns that it will still run, this one included.</param>
/// <param name="ageBefore">Turns of funding before this turn.</param>
internal struct RunningProgramme(Orderable orderable, Order order, int firstTurn, int turnsLeft, int ageBefore)
{
    /// <summary>A programme that goes on.</summary>
    public RunningProgramme(Orderable orderable, Programme before)
        : this(orderable, before.Order, before.FirstTurn, before.TurnsLeft, before.Age)
    {
    }

    public readonly Orderable Orderable => orderable;

    public readonly Order Order => order;

    /// <summary>Turns of funding before this turn; 0: it starts, or starts again after it lapsed.</summary>
    public readonly int AgeBefore => ageBefore;

    /// <summary>Whether this turn is paid.</summary>
    public bool Funded { get; set; }

    /// <summary>Thousandths.</summary>
    public int Ownership { get; set; }

    /// <summary>Thousandths.</summary>
    public int Effect { get; set; }

    /// <summary>Turns of funding after this turn (MODEL 3.4: an unfunded turn takes one off).</summary>
    public readonly int Age => Funded ? ageBefore + 1 : Math.Max(0, ageBefore - 1);

    /// <summary>Level, 0 when unfunded.</summary>
    public readonly double FundedLevel => Funded ? order.Level / (double)Order.FullLevel : 0;

    /// <summary>What it weighs as an imposition: level × (1 − ownership) × weight (MODEL 3.4).</summary>
    public readonly double Imposition => orderable.Host is null
        ? 0
        : FundedLevel * (1 - (Ownership / (double)Order.FullLevel)) * orderable.Instrument.ImpositionWeight;

    /// <summary>The programme after this turn.</summary>
    public readonly Programme After => new(order, firstTurn, turnsLeft - 1, Age, Funded, Ownership, Effect);

    /// <summary>The programme as its last turn left it, for questions between turns.</summary>
    public static RunningProgramme AsItWas(Orderable orderable, Programme programme) => new(orderable, programme)
    {
        Funded = programme.Funded,
        Ownership = programme.Ownership,
        Effect = programme.Effect,
    };
}
