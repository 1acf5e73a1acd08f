using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Msel;
using Wargame.World.Definition;

namespace Wargame.Grains.Tests.Secrecy;

/// <summary>What happens in both sessions of a pair alike, so that there is something to hide among.</summary>
/// <param name="rules">The rules.</param>
/// <param name="cast">Who plays what.</param>
/// <param name="luck">The luck that both sides share.</param>
internal sealed class CommonDeeds(SessionRules rules, Cast cast, Random luck)
{
    private const int Ids = 4;

    /// <summary>A deed of somebody in the room, or null.</summary>
    public Command? Next(SessionState state, Stamps stamp)
    {
        var actor = luck.Any(cast.Seated.ToList())!;
        var outsider = luck.Any(cast.Outsiders)!;
        return luck.Next(9) switch
        {
            0 or 1 or 2 => Deeds.Order(rules, state, luck, stamp, actor, "plan-" + luck.Next(Ids)),
            3 => Deeds.Message(luck, stamp, outsider, luck.Any(cast.Seated.ToList())!),
            4 => new Announce(stamp.Id, stamp.At, Cast.Control, luck.Saying()),
            5 => new WriteInject(stamp.Id, stamp.At, Cast.Control, Channel.News, luck.Next(2) == 0 ? [] : [outsider], new InjectWords(luck.Saying(), luck.Saying(), ""), null),
            6 => new WriteAgreement(
                stamp.Id, stamp.At, Cast.Seat(outsider), $"{outsider}/{stamp.Id}",
                Deeds.Agreement(rules, state, luck, luck.Saying(), outsider, luck.Any(cast.Seated.Where(other => other != outsider).ToList())!, () => luck.Next(2) == 0), true, 0),
            7 => Sign(state, stamp),
            _ => luck.Any(rules.OpenCards(state).Where(card => cast.Outsiders.Contains(card.Actor)).ToList()) is { } card
                ? new ChooseOption(stamp.Id, stamp.At, Cast.Seat(card.Actor), card.Id, luck.Any(card.Options)!.Id) : null,
        };
    }

    // Agreements that an outsider has begun are in both sessions.
    private SignAgreement? Sign(SessionState state, Stamps stamp)
    {
        var offered = state.Agreements.Where(agreement => agreement.Current is not null && cast.Outsiders.Any(actor => agreement.Id.StartsWith(actor + "/", StringComparison.Ordinal))).ToList();
        return luck.Any(offered) is { } agreement
            ? new SignAgreement(stamp.Id, stamp.At, Cast.Seat(luck.Any(agreement.Current!.Text.Parties)!), agreement.Id, agreement.Current.Number) : null;
    }
}
