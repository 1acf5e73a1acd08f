using System.Collections.Immutable;
using Wargame.Sessions.Agreements;
using Wargame.Sessions.Disclosures;
using Wargame.World.Definition;

namespace Wargame.Sessions.Views;

/// <summary>
/// What the papers write of agreements: that one is in force, was denounced or broken. The title names parties and agreement and nothing
/// else, so that each page can say in its own language what happened, by the beginning of the item's id.
/// </summary>
internal static class AgreementNews
{
    /// <summary>All items, addressed as they became known.</summary>
    public static IEnumerable<(InjectDefinition News, int Turn)> Of(Sight sight)
    {
        foreach (var agreement in sight.State.Agreements.Where(agreement => AgreementDesk.IsPublic(agreement) && AgreementDesk.Told(sight, agreement) >= DisclosureLevel.Partial))
        {
            var text = agreement.Current!.Text;
            yield return (Item($"agreement-in-force/{agreement.Id}", Title(sight, text.Parties, text.Title), "", []), Math.Min(agreement.FromTurn, sight.State.Turn));
            if (agreement.Ending is { } ending)
                yield return (Item($"agreement-denounced/{agreement.Id}", Title(sight, [ending.By], text.Title), AgreementDesk.Told(sight, agreement) == DisclosureLevel.Confirmed ? ending.Reason : "", []), Math.Min(ending.FromTurn, sight.State.Turn));
        }

        foreach (var breach in sight.State.Breaches.Where(breach => !breach.KnownTo.IsEmpty))
        {
            var text = sight.State.Agreement(breach.AgreementId)!.Current!.Text;
            var news = Item($"agreement-broken/{breach.Id}", Title(sight, [breach.Party], text.Title), breach.Reason, breach.KnownTo);
            yield return (news with { To = breach.KnownTo.Contains(Breach.Everyone) ? [] : breach.KnownTo }, breach.Turn);
        }
    }

    private static string Title(Sight sight, IEnumerable<string> actors, string title) =>
        $"{string.Join(" · ", actors.Select(actor => sight.Entity(actor).Name))}: {title}";

    private static InjectDefinition Item(string id, string title, string text, ImmutableArray<string> to) =>
        InjectDefinition.Told(id, int.MaxValue, title, text, Channel.News, "", to);
}
