using System.Globalization;
using Wargame.Sessions.Languages;
using Wargame.World.Definition;

namespace Wargame.Sessions.Views;

/// <summary>
/// What a law of the world is called. Its id is an English sentence, which authors write as such; in other languages it is called by its reason,
/// which is translated, and the reason is not said twice.
/// </summary>
internal static class RuleWords
{
    /// <summary>As a title.</summary>
    public static string Title(SessionRules rules, RuleDefinition rule)
    {
        var name = Name(rules, rule);
        return name.Length == 0 ? "" : char.ToUpper(name[0], CultureInfo.InvariantCulture) + name[1..];
    }

    /// <summary>Within a sentence.</summary>
    public static string Name(SessionRules rules, RuleDefinition rule) => Speaks(rules, rule)
        ? Known(rules, rule).Because.TrimEnd('.')
        : rule.Id.Replace('-', ' ').Replace('_', ' ');

    /// <summary>The reason beside the title.</summary>
    public static string Because(SessionRules rules, RuleDefinition rule) => rule.Origin == RuleOrigin.Rule && Speaks(rules, rule) ? "" : rule.Because;

    private static bool Speaks(SessionRules rules, RuleDefinition rule) => rules.Language != Language.English && rule.Because.Length > 0;

    private static RuleDefinition Known(SessionRules rules, RuleDefinition rule) =>
        rules.Model.Definition.Rules.FirstOrDefault(known => known.Id == rule.Id && known.Origin == rule.Origin) ?? rule;
}
