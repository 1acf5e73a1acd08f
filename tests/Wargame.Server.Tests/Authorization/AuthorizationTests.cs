using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using Wargame.Protocol.Hub;
using Wargame.Protocol.Orders;

namespace Wargame.Server.Tests.Authorization;

/// <summary>Every method of the hub is called by every sort of caller, over the wire; each request has a row.</summary>
public sealed partial class AuthorizationTests : IDisposable
{
    private static readonly MethodInfo[] Methods = typeof(IWargameHub).GetMethods();

    // They take their caller, or everybody, somewhere else when they succeed.
    private static readonly string[] Movers = [nameof(IWargameHub.Attach), nameof(IWargameHub.Rewind), nameof(IWargameHub.MoveRoom), nameof(IWargameHub.OpenRoom)];
    private readonly TemporaryFolder data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public void Every_method_has_one_row() =>
        Assert.Equal(Methods.Select(method => method.Name).Order(), AuthorizationMatrix.Rows.Values.SelectMany(row => row).Order());

    [Fact]
    public async Task Each_caller_gets_as_far_as_the_matrix_says()
    {
        await using var callers = await Callers.GatherAsync(data.Path);
        Assert.Equal(AuthorizationMatrix.Letters.Keys.Order(), callers.All.Keys.Order());
        List<string> wrong = [];

        // First all that must be refused, so that nothing that is allowed changes what the others may do.
        foreach (var allowed in (bool[])[false, true])
        foreach (var caller in callers.All.Keys)
        foreach (var (place, method) in Methods.Where(method => AuthorizationMatrix.Allows(method.Name, AuthorizationMatrix.Letters[caller]) == allowed).Index())
        {
            var hub = (place % 2 == 0 ? callers.All : callers.Others)[caller];
            if (allowed && Movers.Contains(method.Name)) continue;
            var code = await CodeAsync(hub, method);
            var turnedAway = code is "H0002" or "H0003";
            if (turnedAway == allowed) wrong.Add($"{caller} calls {method.Name}: {(code.Length > 0 ? code : "no refusal")}");
            if (!allowed && turnedAway && code != (AuthorizationMatrix.Letters[caller] == 'N' ? "H0002" : "H0003")) wrong.Add($"{caller} calls {method.Name}: told {code}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task What_is_anothers_cannot_be_touched_by_its_name()
    {
        await using var callers = await Callers.GatherAsync(data.Path);
        var (seat, stranger) = (callers.All["other seat of the team"], await callers.ElsewhereAsync());
        await using var control = stranger.Control;
        await using var abroad = stranger.Seat;
        Assert.NotNull((await abroad.SendAsync(nameof(IWargameHub.RemoveDraft), "ours")).Refusal);
        var draft = new DraftOrder("ours", "rural-development", "chapare", 250, "", 2, false);
        Assert.Null((await seat.InvokeAsync<CommandReply>(nameof(IWargameHub.SaveDraft), "a", draft)).Refusal);
        var page = await callers.Room.Control.PageAsync(page => page.GetRawText().Contains("\"ours\"", StringComparison.Ordinal));
        var ours = page.GetProperty("desks").EnumerateArray().First(desk => desk.GetProperty("seats").GetArrayLength() > 0)
            .GetProperty("seats")[0].GetProperty("seatId").GetString()!;

        // Control of another session knows the ids of this one, and still finds nothing there.
        Assert.Equal("S0103", (await control.SendAsync(nameof(IWargameHub.FreeSeat), ours)).Refusal?.Code);
        Assert.Equal("S0103", (await control.Hub.InvokeAsync<PassReply>(nameof(IWargameHub.ReissueSeat), "b", ours)).Refusal?.Code);
        Assert.Equal("H0017", await DoorAsync(abroad, $"line:{callers.Room.Session.SessionId}:{stranger.Key}"));
        Assert.Equal("H0003", await DoorAsync(abroad, $"line:{callers.Room.Session.SessionId}:{callers.Room.BoliviaToken}"));
        Assert.Equal("H0001", await DoorAsync(abroad, $"as:bolivia:{callers.Room.Session.JoinCode}"));
        Assert.Equal("H0003", await DoorAsync(abroad, $"as:us:{callers.Room.BoliviaToken}"));

        // Nor does another team of the same session.
        Assert.NotNull((await callers.All["other team"].InvokeAsync<CommandReply>(nameof(IWargameHub.RemoveDraft), "c", "ours")).Refusal);
        Assert.Null((await seat.InvokeAsync<CommandReply>(nameof(IWargameHub.RemoveDraft), "d", "ours")).Refusal);
    }

    [Fact]
    public async Task Every_request_has_a_row()
    {
        await using var server = await TestServer.StartAsync(data.Path);

        var routes = server.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(route => $"{string.Join(' ', route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])} /{route.RoutePattern.RawText!.TrimStart('/')}");

        // Pages of the browser client are the same file for everybody.
        Assert.Equal(AuthorizationMatrix.Requests.Keys.Order(StringComparer.Ordinal), routes.Where(route => !IsPage(route)).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(AuthorizationMatrix.Requests.Keys, route => route.Contains("token", StringComparison.OrdinalIgnoreCase) || route.Contains("key", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsPage(string route) =>
        route.StartsWith("GET ", StringComparison.Ordinal) && !route.StartsWith("GET /api/", StringComparison.Ordinal);

    private static async Task<string?> DoorAsync(Browser browser, string token) =>
        (await browser.Hub.InvokeAsync<AttachReply>(nameof(IWargameHub.Attach), token, -1L)).Refusal?.Code;

    private static async Task<string> CodeAsync(HubConnection hub, MethodInfo method)
    {
        try
        {
            var answer = await hub.InvokeCoreAsync<System.Text.Json.JsonElement?>(method.Name, MadeUp.ArgumentsOf(method));
            return answer is { ValueKind: System.Text.Json.JsonValueKind.Object } reply && reply.TryGetProperty("refusal", out var refusal)
                && refusal.ValueKind == System.Text.Json.JsonValueKind.Object ? refusal.GetProperty("code").GetString()! : "";
        }
        catch (HubException thrown)
        {
            return Code().Match(thrown.Message) is { Success: true } match ? match.Value : thrown.Message;
        }
    }

    [GeneratedRegex("[HS][0-9]{4}")]
    private static partial Regex Code();
}
