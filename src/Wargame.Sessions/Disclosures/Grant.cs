namespace Wargame.Sessions.Disclosures;

/// <summary>Why a reader is told as much as it is.</summary>
public enum GrantSource
{
    /// <summary>Nobody has said anything else: who sees a thing is told of it exactly, who does not is told nothing.</summary>
    Default,

    /// <summary>A rule of the scenario.</summary>
    Rule,

    /// <summary>Control's hand.</summary>
    Control,
}

/// <summary>What a reader is granted by a rule or by control.</summary>
/// <param name="Level">How much.</param>
/// <param name="Reader">In whose name the error is drawn: an actor, or everyone where everyone is told the same.</param>
/// <param name="Error">Chance that what is told is wrong.</param>
/// <param name="Width">How far a range reaches to either side.</param>
/// <param name="Source">By rule or by control.</param>
/// <param name="Because">The rule's or control's reason.</param>
/// <param name="Turn">From which turn on; 0 for a rule.</param>
internal sealed record Grant(DisclosureLevel Level, string Reader, double Error, double Width, GrantSource Source, string Because, int Turn)
{
    /// <summary>What control sets, with the error of the scenario's rule on the same fact if there is one.</summary>
    public static Grant Of(Setting setting, Grant? rule) => new(
        setting.Level, setting.Reader, rule?.Error ?? Limits.IntelligenceError, rule?.Width ?? Limits.EstimateWidth, GrantSource.Control, setting.Reason, setting.Turn);

    /// <summary>What a rule of the scenario grants to a reader.</summary>
    public static Grant Of(Scenarios.DisclosureDefinition rule, string reader) => new(
        rule.Level, rule.To.IsEmpty ? Setting.Everyone : reader, rule.Error, rule.Width, GrantSource.Rule, rule.Because, 0);
}
