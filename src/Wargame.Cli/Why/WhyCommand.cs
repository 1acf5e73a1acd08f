using System.CommandLine;
using Wargame.Cli.Experiments;
using Wargame.Cli.Output;
using Wargame.Review.Experiments;
using Wargame.Review.Exports;
using Wargame.Scenarios;

namespace Wargame.Cli.Why;

/// <summary><c>wargame why SCENARIO VARIABLE --turn N</c>: the waterfall of one change.</summary>
internal static class WhyCommand
{
    public static Command Create(Terminal terminal)
    {
        var run = new RunOptions();
        var variable = Choice.Subject("VARIABLE", "A number of the world, such as chapare.coca");
        var turn = Choice.Whole("--turn", "The turn whose change is explained", 1, Limits.ExperimentTurns);
        turn.Required = true;
        var profile = new Option<string?>("--profile") { Description = "The belief profile", HelpName = "P" };
        var format = Choice.Of("--format", "How it is printed; table without it", "table", "jsonl");
        var command = new Command("why", "Explain one change of one number, line by line");
        run.AddTo(command, variable);
        foreach (var option in new Option[] { turn, profile, format })
            command.Options.Add(option);
        command.SetAction(parsed => Guard.Run(terminal, () =>
        {
            var laboratory = new Laboratory(run.Read(parsed), terminal);
            var profiles = laboratory.Profiles(parsed.GetValue(profile) is { } one ? [one] : []);
            var waterfall = Explain(laboratory, profiles[0], parsed.GetRequiredValue(variable), parsed.GetValue(run.Orders), parsed.GetValue(turn) ?? 1);
            if (parsed.GetValue(format) == "jsonl")
                WriteJson(waterfall, terminal.Output);
            else
                WriteTable(waterfall, terminal);
        }));
        return command;
    }

    private static Waterfall Explain(Laboratory laboratory, string profile, string variable, string? orders, int turn)
    {
        laboratory.Turns = Math.Max(laboratory.Turns, turn);
        var model = laboratory.Model(profile);
        var slot = model.Find(variable)
            ?? throw new UsageException($"there is no number \"{variable}\"{Spelled.Hint(variable, model.Slots.Select(known => known.Key), "numbers are")}");
        var run = laboratory.Run(laboratory.Plans([orders], [profile], ledger: true))[0];
        return Waterfall.Of(run, slot, turn);
    }

    private static void WriteJson(Waterfall waterfall, TextWriter output)
    {
        output.Write(JsonText.Line(json =>
        {
            json.WriteNumber("turn", waterfall.Turn);
            json.WriteString("variable", waterfall.Slot.Key);
            json.WriteString("name", waterfall.Slot.Variable.Name);
            json.WriteString("unit", waterfall.Slot.Variable.Unit.Symbol);
            json.WriteFigure("before", Figures.Exact(waterfall.Before));
            json.WriteFigure("after", Figures.Exact(waterfall.After));
            json.WriteFigure("change", Figures.Exact(waterfall.Change));
        }));
        foreach (var line in waterfall.Lines)
            output.Write(LineJson.Of(line));
    }

    private static void WriteTable(Waterfall waterfall, Terminal terminal)
    {
        var slot = waterfall.Slot;
        terminal.Heading(FormattableString.Invariant($"{slot.Key} ({slot.Variable.Name} of {slot.Entity.Name}, {slot.Variable.Unit}), turn {waterfall.Turn}:"));
        var table = Tables.Of(">change", ">value", "cause", "orders", "because", "source", "at");
        table.Row("", Figures.Exact(waterfall.Before), "before", "", "", "", "");
        var value = waterfall.Before;
        foreach (var line in waterfall.Lines)
        {
            value += line.Line.Actual;
            table.Row(Figures.Signed(line.Line.Actual), Figures.Exact(value), line.Rule?.Id ?? line.Line.Cause, string.Join(' ', line.Line.Orders),
                line.Because, line.Source, Words.Place(line.At));
        }
        table.Row(Figures.Signed(waterfall.Change), Figures.Exact(waterfall.After), "after", "", "", "", "");
        terminal.Write(table);
    }
}
