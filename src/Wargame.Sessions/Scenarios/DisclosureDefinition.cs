using System.Collections.Immutable;
using Wargame.Sessions.Disclosures;
using Wargame.World.Definition;
using Wargame.World.Formulas;

namespace Wargame.Sessions.Scenarios;

/// <summary>A rule of disclosure: how much of some facts some readers are told while a condition holds. Of several, the last that holds counts.</summary>
/// <param name="Id">Kebab case.</param>
/// <param name="Facts">What it speaks of.</param>
/// <param name="To">Actor ids, or empty for everyone, the projector too.</param>
/// <param name="Level">How much they are told.</param>
/// <param name="When">It counts where this holds in the world as it was last released; null for always.</param>
/// <param name="Error">Chance, 0 to 1, that a rumour or estimate is wrong; each turn draws anew.</param>
/// <param name="Width">How far an estimate reaches to either side: points of a gauge, hundredths of a stock.</param>
/// <param name="Because">How they come to know it, or not.</param>
/// <param name="Citation">Its source.</param>
/// <param name="At">Where it is written.</param>
public sealed record DisclosureDefinition(
    string Id, FactPattern Facts, ImmutableArray<string> To, DisclosureLevel Level, Formula? When, double Error, double Width, string Because,
    Citation Citation, SourceSpan At);
