using Wargame.Grains.Desks;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;
using Wargame.Protocol.Review;
using Wargame.Sessions.Commands;

namespace Wargame.Grains.Sessions;

/// <summary>A session: the only one who writes its events.</summary>
public interface ISessionGrain : IGrainWithStringKey
{
    /// <summary>Carries a command out: decides, stores, and only then shows. The session stamps its own time on it.</summary>
    Task<CommandReply> Send(Command command);

    /// <summary>Seats a person, with a new token for the seat.</summary>
    Task<SeatGrant> Seat(string actor, string person);

    /// <summary>What people see who come with the join code.</summary>
    Task<JoinPage> Join();

    /// <summary>A desk's page as it is now.</summary>
    Task<DeskPage> PageOf(DeskAddress desk);

    /// <summary>What an order is expected to do to the numbers that the actor may see.</summary>
    Task<OrderPreview> Preview(string actor, DraftOrder draft);

    /// <summary>The words that the terms of agreements are picked from at this desk.</summary>
    Task<AgreementWords> AgreementWords(DeskAddress desk);

    /// <summary>The causes of a change that the desk may know, or null.</summary>
    Task<Waterfall?> Explain(DeskAddress desk, string key, int turn);

    /// <summary>The review, or null before the hot wash.</summary>
    Task<ReviewPage?> Review();

    /// <summary>From a desk: its browsers by seat.</summary>
    Task ReportPresence(DeskAddress desk, Dictionary<string, int> connections);
}

/// <summary>The answer to a person who asks for a seat.</summary>
/// <param name="Token">Opens the seat; empty when refused. Only its hash is kept.</param>
/// <param name="Refusal">Why not, or null.</param>
[GenerateSerializer, Immutable, Alias("seat-grant")]
public sealed record SeatGrant(string Token, Refusal? Refusal);
