using Wargame.Review.Experiments;

namespace Wargame.Cli.Simulate;

/// <summary>A run in the form that was asked for.</summary>
internal static class RunPrinter
{
    public static void Print(ExperimentRun run, string format, bool ledger, Terminal terminal)
    {
        switch (format)
        {
            case "table":
                RunTable.Write(run, terminal);
                if (ledger)
                    RunTable.WriteLedger(run, terminal);
                break;
            case "csv" when ledger:
                RunCsv.WriteLedger(run, terminal.Output);
                break;
            case "csv":
                RunCsv.Write(run, terminal.Output);
                break;
            default:
                RunJson.Write(run, terminal.Output);
                break;
        }
    }
}
