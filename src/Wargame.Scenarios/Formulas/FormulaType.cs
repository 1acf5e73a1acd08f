namespace Wargame.Scenarios.Formulas;

/// <summary>What a formula gives.</summary>
internal enum FormulaSort
{
    /// <summary>A mistake that is reported already: it fits everywhere, so that it is told once.</summary>
    Unknown,

    /// <summary>A number with a unit.</summary>
    Number,

    /// <summary>True or false.</summary>
    Truth,

    /// <summary>What happened in this turn, such as <c>fired(x)</c>: true or false, and as a number 1 or 0.</summary>
    Event,
}

/// <param name="Sort">What it gives.</param>
/// <param name="Unit">The unit of a number.</param>
internal readonly record struct FormulaType(FormulaSort Sort, FormulaUnit Unit)
{
    public static FormulaType Unknown { get; } = new(FormulaSort.Unknown, FormulaUnit.Number);

    public static FormulaType Truth { get; } = new(FormulaSort.Truth, FormulaUnit.Number);

    public static FormulaType Event { get; } = new(FormulaSort.Event, FormulaUnit.Number);

    public static FormulaType Pure { get; } = new(FormulaSort.Number, FormulaUnit.Number);

    public static FormulaType Of(FormulaUnit unit) => new(FormulaSort.Number, unit);

    public bool IsUnknown => Sort == FormulaSort.Unknown;

    public bool CanBeTruth => Sort != FormulaSort.Number;

    public bool CanBeNumber => Sort != FormulaSort.Truth;
}
