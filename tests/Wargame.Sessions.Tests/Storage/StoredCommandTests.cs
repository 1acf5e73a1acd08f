using System.Text.Json;
using System.Text.Json.Nodes;
using Wargame.Sessions.Branches;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Events;
using Wargame.Sessions.Storage;
using Wargame.Sessions.Tests.Small;

namespace Wargame.Sessions.Tests.Storage;

/// <summary>What is stored of commands, of names, and of events whose form was another once.</summary>
public sealed class StoredCommandTests
{
    private const string Mark = "\u001a";

    public static TheoryData<Type> EventsWithNames => Named(typeof(SessionEvent));

    public static TheoryData<Type> CommandsWithNames => Named(typeof(Command));

    [Fact]
    public void A_command_read_from_its_text_is_the_command()
    {
        var room = new Room();
        Command[] commands =
        [
            new TakeSeat("c1", room.Now, Room.By("s"), "s", "bolivia", "Ana"), room.Draft("s", "a", "police", "lowlands"),
            new SendMessage("c2", room.Now, Room.Control, ["us", "bolivia"], "Gas", "Well?"), new Tick("c3", room.Now, Room.Clock),
        ];

        foreach (var command in commands)
            Assert.Equal(CommandJson.Write(command), CommandJson.Write(CommandJson.Read(CommandJson.KindOf(command), CommandJson.Write(command))));
        Assert.Equal("save-draft", CommandJson.KindOf(commands[1]));
        Assert.Throws<JsonException>(() => CommandJson.Read("sav-draft", "{}"));
    }

    [Theory]
    [MemberData(nameof(EventsWithNames))]
    public void The_name_in_an_event_is_kept_apart(Type type)
    {
        var (anonymous, names) = PersonsName.TakeOut((SessionEvent)Make(type, "Ana"), Mark);

        Assert.All(names!.Value, name => Assert.Equal("Ana", name));
        Assert.Equal(names.Value.Length, SessionEventJson.Write(anonymous).Split("\"\\u001A\"").Length - 1);
        Assert.DoesNotContain("Ana", SessionEventJson.Write(anonymous), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(CommandsWithNames))]
    public void The_name_in_a_command_is_not_stored_with_it(Type type) =>
        Assert.DoesNotContain("Ana", CommandJson.Write(PersonsName.TakeOut((Command)Make(type, "Ana"), Mark)), StringComparison.Ordinal);

    [Fact]
    public void Nobody_can_have_the_mark_for_a_name() => Assert.False(TakeSeat.IsName("A" + Mark));

    [Fact]
    public void An_event_in_an_old_form_is_read_in_todays_step_by_step()
    {
        var forms = new EventForms(
        [
            new("room-shut", old => new JsonObject { ["is"] = "room-closed", ["shut"] = old["shut"]!.GetValue<int>() == 1, ["stamp"] = old["stamp"]!.DeepClone() }),
            new("room-closed", old => new JsonObject { ["is"] = "room-locked", ["locked"] = old["shut"]!.DeepClone(), ["stamp"] = old["stamp"]!.DeepClone() }),
        ]);
        const string Stamp = """{"at":"2026-03-02T09:00:00+00:00","commandId":"c2","by":{"is":"control"}}""";

        var read = SessionEventJson.Read($$"""{"is":"room-shut","shut":1,"stamp":{{Stamp}}}""", forms);
        Assert.True(Assert.IsType<RoomLocked>(read).Locked);
        Assert.Equal(read, SessionEventJson.Read($$"""{"stamp":{{Stamp}},"shut":1,"is":"room-shut"}""", forms));
        Assert.Equal(read, SessionEventJson.Read($$"""{"is":"room-locked","locked":true,"stamp":{{Stamp}}}""", forms));
        Assert.Throws<JsonException>(() => SessionEventJson.Read($$"""{"is":"room-shut","shut":1,"stamp":{{Stamp}}}"""));
    }

    private static TheoryData<Type> Named(Type union) =>
        [.. typeof(SessionEvent).Assembly.GetTypes().Where(type => type.IsSubclassOf(union) && (type.GetProperty("Person") ?? type.GetProperty("Roster")) is not null)];

    private static object Make(Type type, string person)
    {
        var constructor = type.GetConstructors().Single();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter =>
            parameter.Name == "Person" ? person
            : parameter.ParameterType == typeof(string) ? "x"
            : parameter.ParameterType == typeof(Roster) ? new Roster([new("s", "bolivia", "President", person, default)], [new("w", WatcherSort.Observer, person, false)], [], false, [new("f", person)])
            : parameter.ParameterType == typeof(Stamp) ? new Stamp(default, "c", new Issuer.Control())
            : parameter.ParameterType == typeof(Issuer) ? new Issuer.Control()
            : Activator.CreateInstance(parameter.ParameterType))]);
    }
}
