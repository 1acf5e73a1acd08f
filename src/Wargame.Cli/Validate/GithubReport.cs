using System.Text;

namespace Wargame.Cli.Validate;

/// <summary>Findings as workflow commands, which a build server shows at the lines of a change.</summary>
internal static class GithubReport
{
    public static string Of(IReadOnlyList<Finding> findings, string current)
    {
        var text = new StringBuilder();
        foreach (var finding in findings)
        {
            foreach (var one in finding.Diagnostics)
            {
                text.Append("::").Append(Finding.Word(one)).Append(" file=").Append(Property(finding.File(one, current)))
                    .Append(FormattableString.Invariant($",line={Math.Max(1, one.At.Line)},col={Math.Max(1, one.At.Column)},endColumn={Math.Max(1, one.At.Column) + one.At.Length}"))
                    .Append(",title=").Append(Property($"{one.Code} {one.Label}".Trim())).Append("::")
                    .Append(Message(one.Help is null ? one.Message : $"{one.Message}\n{one.Help}")).Append('\n');
            }
        }
        return text.ToString();
    }

    private static string Message(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
