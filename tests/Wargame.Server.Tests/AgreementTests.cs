using Microsoft.AspNetCore.SignalR.Client;
using Wargame.Protocol.Http;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Pages;
using Wargame.Server.Hosting;

namespace Wargame.Server.Tests;

/// <summary>An agreement over the real server: offered, signed, published, and read again after a restart.</summary>
public sealed class AgreementTests : IDisposable
{
    private const string Secret = "CANARY-CLAUSE";
    private const string Id = "bolivia/coca";

    private static readonly string TooLong = new('x', Protocol.Limits.ClauseCharacters + 1);

    private static readonly AgreementDraft Draft = new(
        "Coca and roads", ["bolivia", "us"], [], [],
        [
            new(false, "abstain", "us", ["spraying-offer"], "chapare", 0, "", 0, 0, ""),
            new(true, "promise", "bolivia", [], "", 0, "", 0, 0, Secret),
        ],
        4);

    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task Parties_read_all_of_it_others_its_public_clauses_and_a_restart_changes_nothing()
    {
        OpenSessionReply session;
        string token;
        await using (var server = await StartAsync())
        {
            session = await Browser.OpenAsync(server.Port);
            token = await SeatAsync(server.Port, session, "us");
            await using var control = await Browser.AttachAsync(server.Port, session.ControlToken);
            await using var bolivia = await Browser.AttachAsync(server.Port, await SeatAsync(server.Port, session, "bolivia"));
            await using var us = await Browser.AttachAsync(server.Port, token);
            await using var board = await Browser.AttachAsync(server.Port, "board:" + session.JoinCode);
            await control.DoAsync(nameof(IWargameHub.AdvancePhase), "lobby");
            var words = await bolivia.Hub.InvokeAsync<AgreementWords>(nameof(IWargameHub.AgreementWords));
            var draft = Draft with { Clauses = [Draft.Clauses[0] with { Instruments = [words.Orders.First(order => order.Party == "us" && order.Targets.Contains("chapare")).Instrument] }, Draft.Clauses[1]] };

            await bolivia.DoAsync(nameof(IWargameHub.WriteAgreement), Id, draft, true, 0, "");
            await us.PageAsync(page => page.GetRawText().Contains(Secret, StringComparison.Ordinal));
            await us.DoAsync(nameof(IWargameHub.SignAgreement), Id, 1, "");
            await bolivia.DoAsync(nameof(IWargameHub.SignAgreement), Id, 1, "");

            await board.PageAsync(page =>
            {
                Assert.DoesNotContain(Secret, page.GetRawText(), StringComparison.Ordinal);
                return page.GetProperty("agreements").GetProperty("agreements").EnumerateArray().Any(one => one.GetProperty("standing").GetString() == "inForce");
            });
            Assert.Equal("S0813", (await us.SendAsync(nameof(IWargameHub.SignAgreement), Id, 1, "")).Refusal?.Code);
            Assert.Equal("H0003", (await us.SendAsync(nameof(IWargameHub.DiscloseBreach), new BreachDisclosure("x", []))).Refusal?.Code);
        }

        await using var again = await StartAsync();
        await using var back = await Browser.AttachAsync(again.Port, token);
        await back.PageAsync(page => page.GetRawText().Contains(Secret, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("magic", 0, Secret, "H0004")]
    [InlineData("promise", 0, null, "H0004")]
    [InlineData("atMost", 1e300, Secret, "S0822")]
    public async Task What_no_browser_of_ours_sends_is_refused(string kind, double amount, string? text, string code)
    {
        await using var server = await StartAsync();
        var session = await Browser.OpenAsync(server.Port);
        await using var control = await Browser.AttachAsync(server.Port, session.ControlToken);
        await using var bolivia = await Browser.AttachAsync(server.Port, await SeatAsync(server.Port, session, "bolivia"));
        await control.DoAsync(nameof(IWargameHub.AdvancePhase), "lobby");
        var clause = Draft.Clauses[1] with { Secret = false, Kind = kind, Amount = amount, Number = "bolivia.approval", Text = text ?? TooLong };
        var reply = await bolivia.SendAsync(nameof(IWargameHub.WriteAgreement), Id, Draft with { Clauses = [clause] }, true, 0, "");

        Assert.Equal(code, reply.Refusal?.Code);
    }

    private static async Task<string> SeatAsync(int port, OpenSessionReply session, string actor) =>
        (await Browser.PostAsync<TakeSeatReply>(port, $"/api/join/{session.JoinCode}", new TakeSeatRequest(actor, "Person"))).SeatToken;

    private Task<WargameServer> StartAsync() => TestServer.StartAsync(data.Path);
}
