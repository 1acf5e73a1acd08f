namespace Wargame.Scenarios.Lint;

/// <summary>Briefs that nobody will read to their end.</summary>
internal static class BriefLint
{
    /// <summary>How fast people read non-fiction in silence (Brysbaert 2019).</summary>
    private const int WordsAMinute = 238;

    private const int Minutes = 2;
    private static readonly char[] Blank = [' ', '\n', '\t'];

    public static void Run(Lints lints)
    {
        foreach (var team in lints.Scenario.Teams)
        {
            var words = team.Brief.Split(Blank, StringSplitOptions.RemoveEmptyEntries).Length;
            if (words <= WordsAMinute * Minutes)
                continue;
            lints.Warn(DiagnosticCatalogue.Lint.LongBrief, lints.BriefOf(team), FormattableString.Invariant($"the brief of \"{team.Actor}\" has {words} words"),
                FormattableString.Invariant($"at most {WordsAMinute * Minutes}: what the team wants, what it can do, what it fears"),
                lints.Ignore(DiagnosticCatalogue.Lint.LongBrief, team.Actor));
        }
    }
}
