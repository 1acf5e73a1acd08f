using Wargame.World.Definition;

namespace Wargame.Scenarios.Lint;

/// <summary>Variables that nothing depends on, and gauges that nothing moves.</summary>
internal static class UseLint
{
    public static void Run(Lints lints)
    {
        var (read, written) = (FormulaWalk.Read(lints.Scenario), FormulaWalk.Written(lints.World));
        foreach (var variable in lints.World.Variables.Where(variable => lints.World.Entities.Any(variable.AppliesTo)))
        {
            if (!read.Contains(variable.Id))
                lints.Warn(DiagnosticCatalogue.Lint.NeverRead, variable.At, $"nothing reads variable \"{variable.Id}\"", "let a rule or a mandate depend on it, show it on a team's page, or leave it out",
                    lints.Ignore(DiagnosticCatalogue.Lint.NeverRead, variable.Id));
            if (variable.Kind == VariableKind.Gauge && !written.Contains(variable.Id))
                lints.Warn(DiagnosticCatalogue.Lint.NeverWritten, variable.At, $"nothing moves gauge \"{variable.Id}\"", "let a rule move it, or make it a coefficient", lints.Ignore(DiagnosticCatalogue.Lint.NeverWritten, variable.Id));
        }
    }
}
