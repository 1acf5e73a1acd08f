using System.Collections;
using System.Reflection;

namespace Wargame.Server.Tests.Authorization;

/// <summary>Arguments that have the right types and mean nothing: what is refused then is refused for who asks, not for what is asked.</summary>
internal static class MadeUp
{
    private const string Word = "nothing-of-this-name";

    public static object?[] ArgumentsOf(MethodInfo method) =>
        [.. method.GetParameters().Select(parameter => parameter.Name == "commandId" ? Guid.NewGuid().ToString("n") : Of(parameter.ParameterType))];

    private static object? Of(Type type)
    {
        if (type == typeof(string)) return Word;
        if (Nullable.GetUnderlyingType(type) is not null) return null;
        if (type.IsValueType) return Activator.CreateInstance(type);
        if (type.IsAssignableTo(typeof(IEnumerable))) return Array.CreateInstance(type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0], 0);
        var constructor = type.GetConstructors().OrderByDescending(known => known.GetParameters().Length).First();
        return constructor.Invoke([.. constructor.GetParameters().Select(parameter => Of(parameter.ParameterType))]);
    }
}
