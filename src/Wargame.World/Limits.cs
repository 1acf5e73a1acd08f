namespace Wargame.World;

/// <summary>The limits of the world engine, in one place.</summary>
public static class Limits
{
    /// <summary>Milli-units in a unit: values are kept in thousandths.</summary>
    public const int Milli = 1000;

    /// <summary>The top of a gauge, in milli-points.</summary>
    public const long GaugeTop = 100 * Milli;

    /// <summary>The longest session and the longest order, in turns.</summary>
    public const int Turns = 40;

    /// <summary>Instances that all rules together may have; beyond it a turn would not stay interactive.</summary>
    public const int RuleInstances = 20_000;

    /// <summary>Numbers that a world may have.</summary>
    public const int Slots = 20_000;

    /// <summary>The largest amount of a stock or change, in units: sums of a turn stay exact in a double and far from overflow in a long.</summary>
    public const double Amount = 1e9;

    /// <summary>What <c>since(inject)</c> gives for an inject that has not come, in turns.</summary>
    public const int Never = 1000;

    /// <summary>Most capacity that a formula may give a region, in orders at level 1.</summary>
    public const double Capacity = 1000;
}
