using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;
using Wargame.Protocol.Pages;

namespace Wargame.Server.Tests.Secrecy;

/// <summary>
/// Non-interference over the real hub: whatever two teams, control and an evaluator keep to themselves, every other browser is sent exactly what
/// it is sent when they do nothing. Ten thousand random pairs of it, without a network, are in the tests of the grains.
/// </summary>
public sealed class FrameTests : IDisposable
{
    private const string Canary = "CANARY";
    private const string Told = "Ten more minutes.";
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task What_others_keep_to_themselves_changes_no_frame_no_refusal_and_no_export_of_a_running_session()
    {
        await using var room = await PeopleRoom.OpenAsync(data.Path);
        await using var bolivia = await Browser.AttachAsync(room.Port, room.BoliviaToken);
        await using var states = await Browser.AttachAsync(room.Port, room.AmericanToken);
        await using var evaluator = await Browser.AttachAsync(room.Port, await WatcherTests.InviteAsync(room, "evaluator", "Eva"));
        await using var outsider = await Frames.AttachAsync("outsider", room.Port, await room.SeatAsync("cocaleros"));
        await using var board = await Frames.AttachAsync("board", room.Port, "board:" + room.Session.JoinCode);
        await using var observer = await Frames.AttachAsync("observer", room.Port, await WatcherTests.InviteAsync(room, "observer", "Olga"));
        Frames[] others = [outsider, board, observer];
        await AnnounceAsync(room, others);
        await AnnounceAsync(room, others);
        foreach (var other in others)
            other.Take();

        await AnnounceAsync(room, others);
        var quiet = others.ToDictionary(other => other.Name, other => other.Take());
        for (var kind = 0; kind < Secrets.Length; kind++)
        {
            await Secrets[kind](room.Control, bolivia, states, evaluator);
            await AnnounceAsync(room, others);
            foreach (var other in others)
                Assert.Equal(quiet[other.Name], other.Take());
        }

        await AskAsync(outsider.Browser);
        await AskAsync(observer.Browser);
        await RefuseAsync(outsider.Browser);
        await room.Control.PageAsync(page => page.GetRawText().Contains(Canary + "-EVALUATION", StringComparison.Ordinal));
    }

    // Every secret field, filled with a word that stands nowhere else.
    private static readonly Func<Browser, Browser, Browser, Browser, Task>[] Secrets =
    [
        async (_, bolivia, _, _) =>
        {
            await bolivia.DoAsync(nameof(IWargameHub.SaveDraft), new DraftOrder(Canary + "-DRAFT", "rural-development", "chapare", 250, "", 2, false));
            await bolivia.Hub.InvokeAsync(nameof(IWargameHub.ShowEditing), Canary + "-EDITING");
        },
        (_, bolivia, _, _) => bolivia.DoAsync(nameof(IWargameHub.WriteArgument), new ArgumentDraft("", Canary + " acts", Canary + " has an effect", [Canary + " is a reason"], "", "", false)),
        (_, bolivia, _, _) => bolivia.DoAsync(nameof(IWargameHub.KeepNote), new NoteView(Canary + "-NOTE", 0)),
        (_, bolivia, _, _) => bolivia.DoAsync(nameof(IWargameHub.SendMessage), new MessageDraft([], "", Canary + "-CHANNEL", "")),
        (_, bolivia, _, _) => bolivia.DoAsync(nameof(IWargameHub.AskForHelp), Canary + "-HELP"),
        async (_, bolivia, states, _) =>
        {
            await bolivia.DoAsync(nameof(IWargameHub.SendMessage), new MessageDraft(["us"], Canary + "-TITLE", Canary + "-MESSAGE", ""));
            await states.DoAsync(nameof(IWargameHub.SendMessage), new MessageDraft(["bolivia"], Canary + "-TITLE", Canary + "-REPLY", ""));
        },
        async (_, bolivia, states, _) =>
        {
            var pact = new AgreementDraft(Canary + "-PACT", ["bolivia", "us"], [], [], [new(true, "promise", "bolivia", [], "", 0, "", 0, 0, Canary + "-CLAUSE")], 4);
            await bolivia.DoAsync(nameof(IWargameHub.WriteAgreement), "bolivia/draft", pact, false, 0, "");
            await bolivia.DoAsync(nameof(IWargameHub.WriteAgreement), "bolivia/pact", pact, true, 0, "");
            await states.DoAsync(nameof(IWargameHub.SignAgreement), "bolivia/pact", 1, "");
            await bolivia.DoAsync(nameof(IWargameHub.SignAgreement), "bolivia/pact", 1, "");
        },
        async (control, _, _, _) =>
        {
            await control.DoAsync(nameof(IWargameHub.WriteControlNote), new ControlNoteDraft(Canary + "-CELL", "cocaleros", ""));
            await control.DoAsync(nameof(IWargameHub.SendMessage), new MessageDraft(["us"], "", Canary + "-FROM-CONTROL", ""));
            await control.DoAsync(nameof(IWargameHub.WriteInject), new InjectDraft("email", Canary, ["us"], Canary + "-CABLE", Canary + "-TEXT", 0));
            await control.DoAsync(nameof(IWargameHub.WriteInject), new InjectDraft("news", Canary, [], Canary + "-LATER", Canary + "-TEXT", 3));
        },
        (_, _, _, evaluator) => evaluator.DoAsync(nameof(IWargameHub.Observe), new ObservationDraft("o1", "cocaleros", Canary + "-TASK", Canary + "-EVALUATION", "performed")),
    ];

    // Two new pages for everybody: the words come down and go up again.
    private static async Task AnnounceAsync(PeopleRoom room, Frames[] others)
    {
        foreach (var text in (string[])["", Told])
        {
            if ((await room.Control.SendAsync(nameof(IWargameHub.Announce), text)).Refusal is null)
                await Task.WhenAll(others.Select(other => other.SeeAsync(text)));
        }
    }

    /// <summary>Whatever can be asked or taken home: a running session gives nothing of it to one who may not know.</summary>
    private static async Task AskAsync(Browser asking)
    {
        foreach (var (method, arguments) in new (string, object[])[]
        {
            (nameof(IWargameHub.Review), []), (nameof(IWargameHub.ReplayTimeline), [""]), (nameof(IWargameHub.ReplayTimeline), ["bolivia"]), (nameof(IWargameHub.ReplayAt), [40L, "bolivia"]), (nameof(IWargameHub.WhatIfs), []), (nameof(IWargameHub.Remarks), []),
            (nameof(IWargameHub.WhatIfBench), []), (nameof(IWargameHub.WhoCaused), []), (nameof(IWargameHub.BesidePlays), []), (nameof(IWargameHub.BesideSession), ["nothing"]), (nameof(IWargameHub.Deeds), []), (nameof(IWargameHub.TakeHome), [""]), (nameof(IWargameHub.Trail), ["order", "01/bolivia/" + Canary + "-DRAFT", 1]),
            (nameof(IWargameHub.DoctrineInstead), [1, "bolivia"]), (nameof(IWargameHub.UnderBeliefs), []),
            (nameof(IWargameHub.WhoKnows), ["agreement", "bolivia/pact"]), (nameof(IWargameHub.Lines), []), (nameof(IWargameHub.Explain), ["bolivia.cash", 1]), (nameof(IWargameHub.OwnNote), []),
            (nameof(IWargameHub.AgreementWords), []), (nameof(IWargameHub.PreviewAnswers), ["01/bolivia/" + Canary + "-DRAFT"]),
        })
        {
            Assert.DoesNotContain(Canary, await SaidAsync(asking, method, arguments), StringComparison.Ordinal);
        }
    }

    // A refusal says the same of what is there and hidden as of what is not there.
    private static async Task RefuseAsync(Browser outsider)
    {
        foreach (var (method, there, absent) in new (string, object[], object[])[]
        {
            (nameof(IWargameHub.MarkRead), ["bolivia+us/" + Canary + "-TITLE", 1], ["bolivia+us/x", 1]),
            (nameof(IWargameHub.SignAgreement), ["bolivia/pact", 1, ""], ["bolivia/x", 1, ""]),
            (nameof(IWargameHub.LeaveAgreement), ["bolivia/pact", "No more.", ""], ["bolivia/x", "No more.", ""]),
            (nameof(IWargameHub.AskHost), [Canary + "-DRAFT"], ["x"]),
            (nameof(IWargameHub.RemoveDraft), [Canary + "-DRAFT"], ["x"]),
            (nameof(IWargameHub.AnswerRequest), ["01/bolivia/" + Canary + "-DRAFT", "accept", ""], ["01/bolivia/x", "accept", ""]),
            (nameof(IWargameHub.DropArgument), ["01/bolivia/1"], ["01/bolivia/9"]),
        })
        {
            var reply = (await outsider.SendAsync(method, there)).Refusal;
            Assert.NotNull(reply);
            Assert.Equal(reply, (await outsider.SendAsync(method, absent)).Refusal);
        }
    }

    private static async Task<string> SaidAsync(Browser asking, string method, object[] arguments)
    {
        try
        {
            return (await asking.Hub.InvokeCoreAsync<System.Text.Json.JsonElement>(method, arguments)).ToString();
        }
        catch (HubException refused)
        {
            return refused.Message;
        }
    }
}
