using Wargame.Scenarios.Mending;

namespace Wargame.Scenarios.Formulas;

/// <summary>How an author gets from one unit to another, with nothing in it that formulas cannot say.</summary>
internal static class UnitHelp
{
    /// <summary>For <c>1000 per 100k</c>.</summary>
    public const string OneWord = "the unit of a number in a formula is one word; use a coefficient, whose \"unit\" may be \"per 100k\"";

    /// <summary>For a result in one unit where another is needed.</summary>
    public static string Convert(FormulaUnit from, FormulaUnit wanted)
    {
        var factor = wanted.IsNumber ? "" : $"give {(from.IsNeutral ? "its" : "the result's")} factor the unit \"{wanted}\"{(wanted.CanFollowNumber ? "" : ", in a coefficient")}";
        if (from.IsNeutral)
            return $"points / 100 is a pure share: {factor}";
        var divide = from.CanFollowNumber ? $"divide by an amount such as \"1000 {from}\""
            : $"divide by a coefficient whose unit is \"{from}\" (a number in a formula cannot carry it), or by the same number at the start, start(…)";
        return factor.Length == 0 ? divide : $"{divide}, and {factor}";
    }

    /// <summary>The same number in the unit that is needed, or the formula as a share of an amount, which fits everywhere.</summary>
    public static Mend? Mend(string formula, FormulaUnit from, FormulaUnit wanted)
    {
        var number = FormulaWords.Number(formula.Trim());
        var isAmount = number > 0 && formula.Trim()[number..].Trim() == from.ToString();
        return isAmount && wanted.CanFollowNumber ? Mending.Mend.To(formula, $"{formula.Trim()[..number]} {wanted}", isSure: false)
            : from.CanFollowNumber && !from.IsNeutral ? Mending.Mend.To(formula, $"({formula.Trim()}) / 1000 {from}", isSure: false)
            : null;
    }

    /// <summary>For a unit that stands where a name is needed, as in <c>0.5 points/rungs</c>.</summary>
    public static string InName(string unit)
    {
        var written = FormulaUnit.Parse(unit).CanFollowNumber ? $"write an amount, such as \"1 {unit}\", or " : "";
        return $"\"{unit}\" is a unit, and stands only after a number, alone: for a compound unit such as points/{unit} {written}use a coefficient, whose \"unit\" may be compound";
    }
}
