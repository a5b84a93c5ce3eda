;; The net of names in whole numbers, eight hidden units at a time: the same numbers as
;; src/annotate/mentions/tagger/net/plain-kernel.ts works out one by one. Memory (simd-kernel.ts fills it):
;;        0  weights of places: for each place and eight hidden units, twelve pairs of numbers of a form
;;    24576  weights of labels: for each pair of hidden units, sixteen labels
;;    26624  what every label has beforehand    26688  what every hidden unit has
;;    26944  numbers of a form    27008  hidden units    27136  wide    27392  before
;;    28672  addresses of rows, three beyond each end    40960  scores    172032  behind    696320  rows
(module
  (memory (export "memory") 16)

  ;; From the numbers of a form to its row of 512 numbers.
  (func (export "project") (param $row i32)
    (local $end i32) (local $w i32) (local $a v128) (local $b v128)
    (local $e0 v128) (local $e1 v128) (local $e2 v128) (local $e3 v128) (local $e4 v128) (local $e5 v128)
    (local $e6 v128) (local $e7 v128) (local $e8 v128) (local $e9 v128) (local $e10 v128) (local $e11 v128)
    (local.set $e0 (v128.load32_splat (i32.const 26944)))
    (local.set $e1 (v128.load32_splat (i32.const 26948)))
    (local.set $e2 (v128.load32_splat (i32.const 26952)))
    (local.set $e3 (v128.load32_splat (i32.const 26956)))
    (local.set $e4 (v128.load32_splat (i32.const 26960)))
    (local.set $e5 (v128.load32_splat (i32.const 26964)))
    (local.set $e6 (v128.load32_splat (i32.const 26968)))
    (local.set $e7 (v128.load32_splat (i32.const 26972)))
    (local.set $e8 (v128.load32_splat (i32.const 26976)))
    (local.set $e9 (v128.load32_splat (i32.const 26980)))
    (local.set $e10 (v128.load32_splat (i32.const 26984)))
    (local.set $e11 (v128.load32_splat (i32.const 26988)))
    (local.set $end (i32.add (local.get $row) (i32.const 1024)))
    ;; All twelve pairs of numbers stay in registers.
    (loop $units
      (local.set $a (v128.const i32x4 256 256 256 256))
      (local.set $b (local.get $a))
      (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (v128.load (local.get $w)) (local.get $e0))))
      (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (v128.load offset=16 (local.get $w)) (local.get $e0))))
      (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (v128.load offset=32 (local.get $w)) (local.get $e1))))
      (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (v128.load offset=48 (local.get $w)) (local.get $e1))))
      (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (v128.load offset=64 (local.get $w)) (local.get $e2))))
      (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (v128.load offset=80 (local.get $w)) (local.get $e2))))
      (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (v128.load offset=96 (local.get $w)) (local.get $e3))))
      (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (v128.load offset=112 (local.get $w)) (local.get $e3))))
      (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (v128.load offset=128 (local.get $w)) (local.get $e4))))
      (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (v128.load offset=144 (local.get $w)) (local.get $e4))))
      (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (v128.load offset=160 (local.get $w)) (local.get $e5))))
      (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (v128.load offset=176 (local.get $w)) (local.get $e5))))
      (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (v128.load offset=192 (local.get $w)) (local.get $e6))))
      (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (v128.load offset=208 (local.get $w)) (local.get $e6))))
      (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (v128.load offset=224 (local.get $w)) (local.get $e7))))
      (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (v128.load offset=240 (local.get $w)) (local.get $e7))))
      (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (v128.load offset=256 (local.get $w)) (local.get $e8))))
      (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (v128.load offset=272 (local.get $w)) (local.get $e8))))
      (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (v128.load offset=288 (local.get $w)) (local.get $e9))))
      (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (v128.load offset=304 (local.get $w)) (local.get $e9))))
      (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (v128.load offset=320 (local.get $w)) (local.get $e10))))
      (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (v128.load offset=336 (local.get $w)) (local.get $e10))))
      (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (v128.load offset=352 (local.get $w)) (local.get $e11))))
      (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (v128.load offset=368 (local.get $w)) (local.get $e11))))
      (local.set $w (i32.add (local.get $w) (i32.const 384)))
      (v128.store (local.get $row) (i16x8.narrow_i32x4_s
        (i32x4.shr_s (local.get $a) (i32.const 9)) (i32x4.shr_s (local.get $b) (i32.const 9))))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (br_if $units (i32.lt_u (local.get $row) (local.get $end)))))

  ;; What is left of a sum a step further away.
  (func $fade (param $sum v128) (result v128)
    (i32x4.shr_s (i32x4.mul (local.get $sum) (v128.const i32x4 179 179 179 179)) (i32.const 8)))

  ;; The mean of what all tokens give from anywhere, with what every hidden unit has.
  (func $anywhere (param $n i32)
    (local $g i32) (local $at i32) (local $end i32) (local $h i32) (local $v v128) (local $a v128) (local $b v128)
    (local.set $end (i32.add (i32.const 28684) (i32.shl (local.get $n) (i32.const 2))))
    (loop $units
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (local.get $a))
      (local.set $at (i32.const 28684))
      (loop $tokens
        (local.set $v (v128.load offset=896 (i32.add (i32.load (local.get $at)) (local.get $g))))
        (local.set $a (i32x4.add (local.get $a) (i32x4.extend_low_i16x8_s (local.get $v))))
        (local.set $b (i32x4.add (local.get $b) (i32x4.extend_high_i16x8_s (local.get $v))))
        (local.set $at (i32.add (local.get $at) (i32.const 4)))
        (br_if $tokens (i32.lt_u (local.get $at) (local.get $end))))
      (v128.store offset=27136 (i32.shl (local.get $g) (i32.const 1)) (local.get $a))
      (v128.store offset=27152 (i32.shl (local.get $g) (i32.const 1)) (local.get $b))
      (local.set $g (i32.add (local.get $g) (i32.const 16)))
      (br_if $units (i32.lt_u (local.get $g) (i32.const 128))))
    (loop $all
      (i32.store offset=27136 (local.get $h) (i32.add
        (i32.div_s (i32.load offset=27136 (local.get $h)) (local.get $n)) (i32.load offset=26688 (local.get $h))))
      (local.set $h (i32.add (local.get $h) (i32.const 4)))
      (br_if $all (i32.lt_u (local.get $h) (i32.const 256)))))

  ;; For each token the fading sum of what stands further behind it.
  (func $behind (param $n i32)
    (local $g i32) (local $i i32) (local $to i32) (local $v v128) (local $a v128) (local $b v128)
    (loop $units
      (local.set $a (v128.const i32x4 0 0 0 0))
      (local.set $b (local.get $a))
      (local.set $i (local.get $n))
      (loop $tokens
        (local.set $i (i32.sub (local.get $i) (i32.const 1)))
        (local.set $v (v128.load offset=768 (i32.add
          (i32.load offset=28696 (i32.shl (local.get $i) (i32.const 2))) (local.get $g))))
        (local.set $a (i32x4.add (call $fade (local.get $a)) (i32x4.extend_low_i16x8_s (local.get $v))))
        (local.set $b (i32x4.add (call $fade (local.get $b)) (i32x4.extend_high_i16x8_s (local.get $v))))
        (local.set $to (i32.add (i32.shl (local.get $i) (i32.const 8)) (i32.shl (local.get $g) (i32.const 1))))
        (v128.store offset=172032 (local.get $to) (local.get $a))
        (v128.store offset=172048 (local.get $to) (local.get $b))
        (br_if $tokens (local.get $i)))
      (local.set $g (i32.add (local.get $g) (i32.const 16)))
      (br_if $units (i32.lt_u (local.get $g) (i32.const 128)))))

  ;; The hidden units of the token whose rows, from three before it on, have their addresses from $at on.
  (func $hidden (param $at i32) (param $behind i32)
    (local $g i32) (local $k i32) (local $v v128) (local $w v128) (local $x v128) (local $y v128) (local $z v128)
    (local $f v128) (local $a v128) (local $b v128)
    (loop $units
      (local.set $k (i32.shl (local.get $g) (i32.const 1)))
      (local.set $f (v128.load offset=640 (i32.add (i32.load (local.get $at)) (local.get $g))))
      (local.set $v (v128.load (i32.add (i32.load offset=4 (local.get $at)) (local.get $g))))
      (local.set $w (v128.load offset=128 (i32.add (i32.load offset=8 (local.get $at)) (local.get $g))))
      (local.set $x (v128.load offset=256 (i32.add (i32.load offset=12 (local.get $at)) (local.get $g))))
      (local.set $y (v128.load offset=384 (i32.add (i32.load offset=16 (local.get $at)) (local.get $g))))
      (local.set $z (v128.load offset=512 (i32.add (i32.load offset=20 (local.get $at)) (local.get $g))))
      (local.set $a (i32x4.add
        (call $fade (v128.load offset=27392 (local.get $k))) (i32x4.extend_low_i16x8_s (local.get $f))))
      (local.set $b (i32x4.add
        (call $fade (v128.load offset=27408 (local.get $k))) (i32x4.extend_high_i16x8_s (local.get $f))))
      (v128.store offset=27392 (local.get $k) (local.get $a))
      (v128.store offset=27408 (local.get $k) (local.get $b))
      (local.set $a (i32x4.add (i32x4.add
        (i32x4.add (local.get $a) (v128.load offset=27136 (local.get $k)))
        (i32x4.add (v128.load (i32.add (local.get $behind) (local.get $k))) (i32x4.extend_low_i16x8_s (local.get $v))))
        (i32x4.add (i32x4.add (i32x4.extend_low_i16x8_s (local.get $w)) (i32x4.extend_low_i16x8_s (local.get $x)))
          (i32x4.add (i32x4.extend_low_i16x8_s (local.get $y)) (i32x4.extend_low_i16x8_s (local.get $z))))))
      (local.set $b (i32x4.add (i32x4.add
        (i32x4.add (local.get $b) (v128.load offset=27152 (local.get $k)))
        (i32x4.add (v128.load offset=16 (i32.add (local.get $behind) (local.get $k)))
          (i32x4.extend_high_i16x8_s (local.get $v))))
        (i32x4.add (i32x4.add (i32x4.extend_high_i16x8_s (local.get $w)) (i32x4.extend_high_i16x8_s (local.get $x)))
          (i32x4.add (i32x4.extend_high_i16x8_s (local.get $y)) (i32x4.extend_high_i16x8_s (local.get $z))))))
      (local.set $a (i32x4.shr_s (i32x4.max_s (local.get $a) (v128.const i32x4 0 0 0 0)) (i32.const 2)))
      (local.set $b (i32x4.shr_s (i32x4.max_s (local.get $b) (v128.const i32x4 0 0 0 0)) (i32.const 2)))
      (v128.store offset=27008 (local.get $g) (i16x8.narrow_i32x4_s (local.get $a) (local.get $b)))
      (local.set $g (i32.add (local.get $g) (i32.const 16)))
      (br_if $units (i32.lt_u (local.get $g) (i32.const 128)))))

  ;; From hidden units to the scores of labels.
  (func $labels (param $to i32)
    (local $w i32) (local $h i32) (local $e v128) (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $a (v128.load offset=26624 (i32.const 0)))
    (local.set $b (v128.load offset=26640 (i32.const 0)))
    (local.set $c (v128.load offset=26656 (i32.const 0)))
    (local.set $d (v128.load offset=26672 (i32.const 0)))
    (loop $pairs
      (local.set $e (v128.load32_splat offset=27008 (local.get $h)))
      (local.set $w (i32.shl (local.get $h) (i32.const 4)))
      (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (v128.load offset=24576 (local.get $w)) (local.get $e))))
      (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (v128.load offset=24592 (local.get $w)) (local.get $e))))
      (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (v128.load offset=24608 (local.get $w)) (local.get $e))))
      (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (v128.load offset=24624 (local.get $w)) (local.get $e))))
      (local.set $h (i32.add (local.get $h) (i32.const 4)))
      (br_if $pairs (i32.lt_u (local.get $h) (i32.const 128))))
    (v128.store (local.get $to) (i32x4.shr_s (local.get $a) (i32.const 16)))
    (v128.store offset=16 (local.get $to) (i32x4.shr_s (local.get $b) (i32.const 16)))
    (v128.store offset=32 (local.get $to) (i32x4.shr_s (local.get $c) (i32.const 16)))
    (v128.store offset=48 (local.get $to) (i32x4.shr_s (local.get $d) (i32.const 16))))

  ;; The scores of the $n tokens of a sentence, one or more.
  (func (export "score") (param $n i32)
    (local $i i32) (local $k i32)
    (call $anywhere (local.get $n))
    (call $behind (local.get $n))
    (loop $clear
      (v128.store offset=27392 (local.get $k) (v128.const i32x4 0 0 0 0))
      (local.set $k (i32.add (local.get $k) (i32.const 16)))
      (br_if $clear (i32.lt_u (local.get $k) (i32.const 256))))
    (loop $tokens
      (call $hidden (i32.add (i32.const 28672) (i32.shl (local.get $i) (i32.const 2)))
        (i32.add (i32.const 172032) (i32.shl (local.get $i) (i32.const 8))))
      (call $labels (i32.add (i32.const 40960) (i32.shl (local.get $i) (i32.const 6))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $tokens (i32.lt_u (local.get $i) (local.get $n))))))
