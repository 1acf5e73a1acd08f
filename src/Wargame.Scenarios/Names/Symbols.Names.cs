using Wargame.World.Definition;

namespace Wargame.Scenarios.Names;

internal sealed partial class Symbols
{
    /// <summary>Everything that has a name, as far as it has been read, for editors.</summary>
    public IEnumerable<DefinedName> Names() =>
    [
        .. Stages.Names(_ => ""),
        .. Entities.Names(entity => $"{entity.Name} ({Yaml.Words.Name(entity.Kind)})"),
        .. Variables.Names(variable => variable.About.Length == 0 ? variable.Name : $"{variable.Name}: {variable.About}"),
        .. Profiles.Names(profile => profile.Name),
        .. Coefficients.Names(coefficient => coefficient.Note),
        .. Rules.Names(rule => rule.Because),
        .. Instruments.Names(instrument => instrument.Name),
        .. Injects.Names(inject => inject.Title),
        .. Ladders.Names(ladder => ladder.Name),
        .. Crises.Names(crisis => crisis.Name),
        .. Cards.Names(_ => ""),
        .. Cards.All.SelectMany(options => options.Names(_ => "")),
        .. Used("relation", Relations),
        .. Used("tag", Entities.All.SelectMany(entity => entity.Tags)),
        .. Used("unit", Units),
    ];

    private static IEnumerable<DefinedName> Used(string kind, IEnumerable<string> words) =>
        words.Distinct().Order(StringComparer.Ordinal).Select(word => new DefinedName(kind, word, SourceSpan.None, ""));
}
