package org.sanad.tabulation.expression;

/** Numbers as people type them, in digits of whichever script. */
public final class TypedNumber {

    private static final int POINT = '٫';
    private static final int THOUSANDS = '٬';

    private TypedNumber() {}

    /** The same in digits 0 to 9 with a point, without marks of direction and the Arabic sign between thousands. */
    public static String latin(String typed) {
        var plain = new StringBuilder();
        typed.codePoints()
                .filter(sign -> sign != THOUSANDS && Character.getType(sign) != Character.FORMAT)
                .map(TypedNumber::latin)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static int latin(int sign) {
        if (sign == POINT) {
            return '.';
        }
        return Character.getType(sign) == Character.DECIMAL_DIGIT_NUMBER ? '0' + Character.digit(sign, 10) : sign;
    }
}
