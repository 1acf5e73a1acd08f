using System.Collections.Immutable;
using Wargame.Scenarios.Diagnostics;
using Wargame.Scenarios.Lint;
using Wargame.Scenarios.Mending;
using Wargame.World;
using Wargame.World.Definition;

namespace Wargame.Scenarios;

/// <summary>Checks on meaning: the scenario loads and can be played, but does it do what its author wants? Costs some plays of its world.</summary>
public static class ScenarioLint
{
    /// <summary>Adds what the checks find to what the loader found, without what the author has set aside by <c>ignore</c>.</summary>
    /// <param name="loaded">What came of loading; with errors nothing is checked.</param>
    public static LoadResult Check(LoadResult loaded)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        if (loaded.Scenario is not { } scenario)
            return loaded;
        var bag = new DiagnosticBag();
        foreach (var path in loaded.Sources.Keys)
            bag.KnowFile(path);
        try
        {
            foreach (var fault in loaded.FaultsOfTranslations())
                bag.Report(DiagnosticCatalogue.Find(fault.Code)!, fault.At, $"in a translation: {fault.Message}", fault.Help, fault.Mend);
            Run(new Lints(scenario, WorldModel.Compile(scenario.World), loaded.Sources, bag));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The last net, as in the loader: an author must never see a stack trace.
            bag.Report(DiagnosticCatalogue.Syntax.Internal, new SourceSpan($"{scenario.Id}/scenario.yaml", 1, 1), $"the checks on meaning failed: {error.GetType().Name}",
                "please report this with the scenario's files");
        }
        var found = bag.ToSorted();
        ImmutableArray<Diagnostic> vain =
        [
            .. loaded.IgnoredInVain.Where(one => !found.Any(one.Covers)).Select(one => new Diagnostic(DiagnosticCatalogue.Lint.IgnoresNothing.Code, Severity.Warning,
                $"there is no {one.Code}{(one.About.Length == 0 ? "" : $" about \"{one.About}\"")} to ignore", one.At, "leave it out") { Mend = Mend.WithoutItem(isSure: true) }),
        ];
        return loaded with { Diagnostics = [.. loaded.Diagnostics, .. Mender.Suggest([.. found.Where(finding => !loaded.Ignored.Any(one => one.Covers(finding))), .. vain], loaded.Sources)] };
    }

    private static void Run(Lints lints)
    {
        ConditionLint.Run(lints);
        UseLint.Run(lints);
        ObjectiveLint.Run(lints);
        SecretLint.Run(lints);
        SourceLint.Run(lints);
        BriefLint.Run(lints);
        DisclosureLint.Run(lints);
    }
}
