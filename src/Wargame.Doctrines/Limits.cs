namespace Wargame.Doctrines;

/// <summary>The limits of doctrines, in one place.</summary>
public static class Limits
{
    /// <summary>Orders that a doctrine gives in a turn at most, whatever its scenario says.</summary>
    public const int OrdersInATurn = 10;

    /// <summary>Turns for which a doctrine does not repeat what its host refused.</summary>
    public const int TurnsOfASulk = 2;

    /// <summary>Commands of a whole automatic session; more means that it does not come to its end.</summary>
    public const int CommandsOfASession = 20_000;
}
