using System.Globalization;
using Wargame.Grains.Sessions;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Views;
using Wargame.World.Definition;

namespace Wargame.Grains.Tests;

/// <summary>A session in which people on some seats do all that a team does, by chance, and control moves on.</summary>
internal sealed class RandomRoom(SessionRules rules, int seed)
{
    private readonly Random random = new(seed);
    private int commands;

    public SessionState State { get; private set; } = SessionState.Empty;

    /// <summary>Opens the session and seats two people on each of three teams.</summary>
    public void Open(IReadOnlyList<string> actors)
    {
        Do(new OpenSession("open", Now, new Issuer.Control(), "s", "ABC234", 7, Pace.Facilitated));
        foreach (var actor in actors)
        {
            for (var seat = 0; seat < 2; seat++)
                Do(new TakeSeat(Id(), Now, new Issuer.Seat($"{actor}-{seat}"), $"{actor}-{seat}", actor, $"Person {actor} {seat}"));
        }
    }

    /// <summary>One thing that somebody does; now and then control goes on.</summary>
    public void Step() => Do(random.Next(12) == 0 ? new AdvancePhase(Id(), Now, new Issuer.Control(), State.Phase) : Act(State.Seats[random.Next(State.Seats.Length)]));

    private DateTimeOffset Now => DateTimeOffset.UnixEpoch.AddSeconds(commands);

    private Command Act(Seat seat)
    {
        var by = new Issuer.Seat(seat.Id);
        return random.Next(12) switch
        {
            < 3 => Draft(seat, by),
            3 => Draft(seat, by) is SaveDraft draft ? new AskHost(Id(), Now, by, draft.DraftId) : new SayReady(Id(), Now, by),
            < 6 => new SendMessage(Id(), Now, by, random.Next(3) == 0 ? [] : [Other().Actor], "", $"Message {commands}"),
            6 => State.Conversations.LastOrDefault(talk => talk.Members.Contains(seat.Actor)) is { } talk ? new MarkRead(Id(), Now, by, talk.Id, talk.Messages.Length) : new AskForHelp(Id(), Now, by, "Where?"),
            7 => new KeepNote(Id(), Now, by, $"Note {commands}", State.Note(seat.Id).Revision),
            8 => State.Requests.FirstOrDefault(request => request.Host == seat.Actor) is { } request ? new AnswerRequest(Id(), Now, by, request.Id, HostAnswer.Accept) : new SayReady(Id(), Now, by),
            9 => State.Desk(seat.Actor).Drafts is [var first, ..] ? new RemoveDraft(Id(), Now, by, first.Id) : new SayReady(Id(), Now, by),
            10 => new WithdrawSignature(Id(), Now, by),
            _ => new Sign(Id(), Now, by, "Agreed."),
        };
    }

    private Command Draft(Seat seat, Issuer.Seat by)
    {
        var legal = View.Of(rules, State, seat.Actor).Orders.Where(order => order.WhyNot.IsEmpty).ToList();
        if (legal.Count == 0)
            return new SayReady(Id(), Now, by);
        var order = legal[random.Next(legal.Count)].Order;
        return new SaveDraft(Id(), Now, by, $"{seat.Id}-{random.Next(3)}", order.Instrument.Id, order.Target.Id, 100 + random.Next(300), order.Modes.FirstOrDefault(), 2, false);
    }

    private Seat Other() => State.Seats[random.Next(State.Seats.Length)];

    private string Id() => (++commands).ToString(CultureInfo.InvariantCulture);

    // What is refused is a step too: nothing may change.
    private void Do(Command command) => State = SessionStep.Take(rules, State, command).State;
}
