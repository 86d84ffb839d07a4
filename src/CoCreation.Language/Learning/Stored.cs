using System.Runtime.InteropServices;

namespace CoCreation.Language;

/// <summary>Writes and reads rows of plain numbers as they lie in memory.</summary>
internal static class Stored
{
    public static void Write<T>(BinaryWriter to, ReadOnlySpan<T> numbers)
        where T : unmanaged => to.Write(MemoryMarshal.AsBytes(numbers));

    /// <exception cref="EndOfStreamException">There are fewer.</exception>
    public static T[] Read<T>(BinaryReader from, int count)
        where T : unmanaged
    {
        var numbers = new T[count];
        from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }
}
