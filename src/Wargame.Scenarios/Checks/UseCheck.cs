using Wargame.Scenarios.Mending;
using Wargame.Scenarios.Sections;

namespace Wargame.Scenarios.Checks;

/// <summary>What is defined and never used is often a name mistyped elsewhere.</summary>
internal static class UseCheck
{
    public static void Run(Reading reading)
    {
        // A formula that could not be read may be the one that uses it.
        if (reading.Bag.HasErrors)
            return;
        foreach (var coefficient in reading.Symbols.Coefficients.All.Where(known => !reading.Symbols.UsedCoefficients.Contains(known.Id)))
            reading.Bag.Report(DiagnosticCatalogue.Meaning.UnusedCoefficient, coefficient.At, $"coefficient \"{coefficient.Id}\" is never used", null, Mend.WithoutItem());
    }
}
