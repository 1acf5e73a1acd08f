namespace Wargame.World;

/// <summary>The limits of the world engine, in one place.</summary>
public static class Limits
{
    /// <summary>Milli-units in a unit: values are kept in thousandths.</summary>
    public const int Milli = 1000;

    /// <summary>The longest session and the longest order, in turns.</summary>
    public const int Turns = 40;

    /// <summary>Instances that all rules together may have; beyond it a turn would not stay interactive.</summary>
    public const int RuleInstances = 20_000;

    /// <summary>Nodes that all compiled formulas together may have: expanded sums grow fast, memory does not.</summary>
    public const int FormulaNodes = 2_000_000;

    /// <summary>Numbers that a world may have.</summary>
    public const int Slots = 20_000;

    /// <summary>
    /// The largest value of a stock and the largest single change, in units. All changes of a turn together (this × <see cref="RuleInstances"/>,
    /// in milli-units) stay far from the end of a 64-bit integer.
    /// </summary>
    public const double Amount = 1e9;

    /// <summary>
    /// The largest size of an intermediate result: products, powers and quotients are cut here, so that no formula ever meets an infinity.
    /// </summary>
    public const double Intermediate = 1e18;

    /// <summary>What <c>since(inject)</c> gives for an inject that has not come, in turns.</summary>
    public const int Never = 1000;
}
