using System.Text.Json;
using Wargame.Grains.Desks;
using Wargame.Grains.Wire;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Views;

namespace Wargame.Grains.Tests.Secrecy;

/// <summary>
/// Two sessions of one scenario, seed and cast that differ only in what some may not know. Both are played side by side by lot; after every
/// deed the desks that must not know are compared byte for byte, with the numbers of their pages.
/// </summary>
internal sealed class Pair
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private readonly SessionRules rules;
    private readonly Random luck;
    private readonly Cast cast;
    private readonly Secret secret;
    private readonly int turns, seed;
    private readonly SecretDeeds deeds;
    private readonly Side one, other;
    private readonly CommonDeeds common;
    private int given;

    public Pair(SessionRules rules, int seed)
    {
        this.rules = rules;
        luck = new Random(seed);
        cast = Cast.Draw(rules, luck);
        secret = luck.Any(Enum.GetValues<Secret>());
        turns = luck.Next(1, 3);
        deeds = new(cast, secret, turns);
        var language = luck.Any(Enum.GetValues<Language>());
        (one, other) = (new(rules, language, new Random(seed ^ 0x51de)), new(rules, language, new Random(seed ^ 0x07e4)));
        common = new(rules, cast, luck);
        this.seed = seed;
    }

    /// <summary>Pages and answers that were compared.</summary>
    public int Compared { get; private set; }

    /// <summary>Secret deeds that were carried out on one side or the other.</summary>
    public int Secrets { get; private set; }

    /// <summary>Whether control's pages differ in the end, as they should but for a person's note.</summary>
    public bool ControlSeesIt { get; private set; }

    private Stamps Stamp(string kind = "c") => new($"{kind}{++given}", Start.AddSeconds(given * 7));

    /// <summary>Plays both sessions to the adjudication of the last turn.</summary>
    /// <exception cref="LeakException">Somebody could tell the two apart.</exception>
    public void Play()
    {
        Both(new OpenSession("open", Start, Cast.Control, Cast.Session, "KV7PT4", (ulong)seed, Pace.Facilitated));
        foreach (var actor in cast.Seated)
            Both(Seat(actor, 1));
        Both(Seat(cast.Keeper, 2));
        Both(new AdmitWatcher("evaluator", Start, Cast.Control, Cast.Evaluator, WatcherSort.Evaluator, "Eva"));
        Linger(2);
        for (var turn = 1; turn <= turns; turn++)
        {
            To(Phase.Briefing);
            if (turn == 1)
                DealAnew();
            Linger(2);
            To(Phase.Deliberation);
            Linger(10);
            Agree();
            if (one.State.Phase == Phase.Deliberation)
                To(Phase.Commitment);
            Linger(2);
            To(Phase.Adjudication);
            Linger(2);
            if (turn == turns)
                break;
            To(Phase.Outcome);
            Linger(2);
        }

        var control = DeskAddress.Control(Cast.Session);
        ControlSeesIt = !one.Page(control, Start).Json.AsSpan().SequenceEqual(other.Page(control, Start).Json);
    }

    private TakeSeat Seat(string actor, int number) => new(Stamp().Id, Start, Cast.Control, $"{actor}-{number}", actor, $"{actor} {number}");

    // A session goes on by itself where nobody is waited for.
    private void To(Phase phase)
    {
        if (one.State.Phase != phase)
            Both(new AdvancePhase(Stamp().Id, Stamp().At, Cast.Control, one.State.Phase));
        Assert.True(one.State.Phase == phase || phase == Phase.Commitment, $"{one.State.Phase}, not {phase}");
        Look();
        Query();
    }

    // One side's keeper holds another private card than the other's.
    private void DealAnew()
    {
        if (secret is not (Secret.OfATeam or Secret.BetweenTwo))
            return;
        var cards = rules.Model.Definition.PrivateCards.Where(card => card.Actor == cast.Keeper).ToList();
        if (luck.Any(cards) is { } card)
            other.Deal(cast.Keeper, card.Id);
        Look();
    }

    private void Linger(int deedsToDo)
    {
        for (var step = 0; step < deedsToDo; step++)
        {
            if (luck.Next(5) < 3)
                Apart();
            else if (common.Next(one.State, Stamp()) is { } command)
                Both(command);
            Look(luck.Any(cast.MustNotKnow(secret).ToList())!);
        }
    }

    // Each side does something of its own, or nothing.
    private void Apart()
    {
        var stamp = Stamp("s");
        foreach (var side in (Side[])[one, other])
        {
            if ((secret == Secret.OfAPerson || side.Luck.Next(4) > 0) && deeds.Next(side, stamp) is { } command && side.Ask(command) is { Refusal: null } step)
            {
                Secrets += step.Events.Length > 0 ? 1 : 0;
                side.Adopt(step);
            }

            // Those who know get pages too, and these are counted; the others must not be able to tell by the numbers of theirs.
            side.Page(new DeskAddress(DeskKind.Government, Cast.Session, cast.Keeper), Start);
        }
    }

    // What is locked next moves the world, so it must be the same on both sides; all else may stay apart.
    private void Agree()
    {
        foreach (var side in (Side[])[one, other])
        {
            while (deeds.Forget(side, Stamp("f")) is { } command)
            {
                var step = side.Ask(command);
                Assert.True(step.Refusal is null, $"{command}: {step.Refusal}");
                side.Adopt(step);
            }
        }

        foreach (var card in rules.OpenCards(one.State).Where(card => card.Actor == cast.Keeper))
        {
            var stamp = Stamp();
            foreach (var side in (Side[])[one, other])
                side.Adopt(side.Ask(new ChooseOption(stamp.Id, stamp.At, Cast.Seat(cast.Keeper), card.Id, card.Default)));
        }

        Look();
        foreach (var actor in cast.Seated)
            Both(new Sign(Stamp().Id, Stamp().At, Cast.Seat(actor)));
        Look();
    }

    // The same command on both sides. Who may know can be told different things, and then it is given on neither side.
    private void Both(Command command)
    {
        var (first, second) = (one.Ask(command), other.Ask(command));
        if (!MayKnow(command.By))
            Same($"the reply to {command}", Written(first.Refusal?.ToWire(rules)), Written(second.Refusal?.ToWire(rules)));
        if (first.Refusal is not null || second.Refusal is not null)
            return;
        one.Adopt(first);
        other.Adopt(second);
    }

    private bool MayKnow(Issuer by) => by is not Issuer.Seat seat
        || cast.MustNotKnow(secret).All(desk => one.State.Seat(seat.SeatId)?.Actor != desk.Actor);

    private void Look() => Look([.. cast.MustNotKnow(secret)]);

    private void Look(params DeskAddress[] desks)
    {
        foreach (var desk in desks)
        {
            var (first, second) = (one.Page(desk, Start), other.Page(desk, Start));
            Same($"the page of {desk}", first.Json, second.Json);
            Same($"the number of the page of {desk}", Written(first.Sequence), Written(second.Sequence));
        }
    }

    // What a desk asks for: an explanation, a preview, the words of agreements, the page of the door.
    private void Query()
    {
        var outsider = luck.Any(cast.Outsiders)!;
        var slot = luck.Any(rules.Model.Slots)!;
        var wanted = Deeds.Order(rules, one.State, luck, new("ask", Start), outsider, "ask") as SaveDraft;
        Ask("the door's page", side => side.State.ToJoinPage(rules.Scenario));
        Ask($"why {slot.Key}", side => View.Explain(rules, side.State, new Viewer.Team(outsider), slot.Key, side.State.Turns.Length)?.ToWire());
        Ask("the words of agreements", side => View.AgreementWords(rules, side.State, new Viewer.Team(outsider)).ToWire(rules.Scenario));
        if (wanted is { } order)
        {
            var draft = new Draft(order.DraftId, outsider, order.Instrument, order.Target, order.Level, order.Mode, order.Turns, false, order.By, "");
            Ask("the preview of an order", side => View.Preview(rules, side.State, outsider, draft).ToWire());
        }
    }

    private void Ask(string what, Func<Side, object?> question) => Same(what, Written(question(one)), Written(question(other)));

    private static byte[] Written<T>(T what) => JsonSerializer.SerializeToUtf8Bytes<object?>(what, WireJson.Options);

    private void Same(string what, byte[] first, byte[] second)
    {
        Compared++;
        if (!first.AsSpan().SequenceEqual(second))
            throw new LeakException($"{rules.Scenario.Id}, {secret} of {cast.Keeper}, turn {one.State.Turn}, {one.State.Phase}: {what}: {PageDifference.Between(first, second)}");
    }
}

/// <summary>Somebody who must not know could tell two sessions apart.</summary>
internal sealed class LeakException(string message) : Exception(message);
