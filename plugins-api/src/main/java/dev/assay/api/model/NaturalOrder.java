package dev.assay.api.model;

/** Orders ids the way people do: {@code (a)(2)} before {@code (a)(10)}. Total: equal only for equal strings. */
final class NaturalOrder {

    private NaturalOrder() {}

    static int compare(String left, String right) {
        if (left.equals(right)) {
            return 0;
        }
        int i = 0;
        int j = 0;
        while (i < left.length() && j < right.length()) {
            int iEnd = digitsEnd(left, i);
            int jEnd = digitsEnd(right, j);
            int order;
            if (iEnd > i && jEnd > j) {
                order = compareNumbers(left, i, iEnd, right, j, jEnd);
                i = iEnd;
                j = jEnd;
            } else {
                order = Character.compare(left.charAt(i++), right.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int byRest = Integer.compare(left.length() - i, right.length() - j);
        return byRest != 0 ? byRest : left.compareTo(right);
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int compareNumbers(String left, int from, int to, String right, int rightFrom, int rightTo) {
        int i = zerosEnd(left, from, to);
        int j = zerosEnd(right, rightFrom, rightTo);
        int order = Integer.compare(to - i, rightTo - j);
        while (order == 0 && i < to) {
            order = Character.compare(left.charAt(i++), right.charAt(j++));
        }
        return order;
    }

    private static int zerosEnd(String text, int from, int to) {
        int end = from;
        while (end < to - 1 && text.charAt(end) == '0') {
            end++;
        }
        return end;
    }
}
